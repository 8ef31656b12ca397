import { ONE, ZERO, amount, divide, floorTo, isZero, max, toNumber, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { BookCount } from '../book/book.ts';
import { keepStepping, openBook, refillBook, startStepping } from '../market/opening.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { createLiving, createLivingState, gridFor } from '../market/living.ts';
import { pathsOf } from '../market/spot-symbols.ts';
import { openTape } from '../market/tape.ts';
import { balanceOf } from '../money.ts';
import { CONTRACTS } from './contracts.ts';
import type { Contract } from './contracts.ts';
import { calmFundings, fundingRateFor, nextFundingAfter } from './funding.ts';
import { DRIFT, SMOOTH_UNIT, stepFutures, targetOf } from './market-step.ts';
import type { FuturesMarket, FuturesMarketState } from './market.ts';
import { settleFuturesTrade } from './settle.ts';
import type { Party } from './settle.ts';
import { watchFuturesStops } from './stops.ts';
import { watchFuturesWallets } from './wallet.ts';

type Markets = Map<string, FuturesMarket>;

/** Books have changed often before; KuCoin's numbers are as large. */
const FIRST_COUNT: BookCount = { sequence: 1_700_000_000_000, rank: 0 };

/** The price at which the contract's spot market opened. */
const openingPrice = (exchange: Exchange, { spot }: Contract): Amount => exchange.spotMarket(spot).info.price;

/** Near 500 USD, in whole lots. */
const unitFor = ({ inverse, multiplier }: Contract, price: Amount): Amount => {
  const lots = inverse ? amount('500') : floorTo(divide(amount('500'), multiplier.times(price)), ONE);
  return max(lots, ONE);
};

/** Makes the tools of a contract around its state. */
const openMarket = (exchange: Exchange, state: FuturesMarketState, markets: Markets): FuturesMarket => {
  const { random, ids } = exchange;
  const { contract, last } = state;
  const { symbol, tick } = contract;
  const price = openingPrice(exchange, contract);
  const book = openBook(exchange, symbol);
  const living = createLiving({
    book,
    state: state.living,
    random: random.stream(`futures ${symbol}`),
    ids,
    grid: gridFor(price, tick),
    below: ZERO,
    above: tick,
    unit: unitFor(contract, price),
    follow: () => targetOf(exchange, market),
    settle: (taker, maker, size) => settleFuturesTrade(exchange, market, taker, maker as Party, size),
  });
  const market: FuturesMarket = { contract, book, last, state, living };
  keepStepping(exchange, symbol, (at, lasts) => stepFutures(exchange, market, at, lasts));
  markets.set(symbol, market);
  return market;
};

/** A contract that has just traded, as if it had been there all along. */
const newState = (exchange: Exchange, contract: Contract): FuturesMarketState => {
  const now = exchange.clock.now();
  const price = openingPrice(exchange, contract);
  const { tick, symbol, spot, inverse, multiplier } = contract;
  const grid = gridFor(price, tick);
  const start = Math.round(toNumber(divide(price, grid)));
  const tape = openTape(exchange, {
    product: 'futures',
    symbol,
    price: grid.times(whole(start)),
    tick,
    grid,
    spread: tick,
    unit: unitFor(contract, price),
    worth: multiplier.abs(),
    inverse,
    paths: pathsOf(exchange.spotMarket(spot).info),
  });
  const newest = tape.trades.at(-1);
  if (!newest) throw new Error(`Nobody ever traded ${symbol}.`);
  const basis = DRIFT * exchange.random.stream(`basis ${symbol}`).int(-3, 3);
  return {
    contract,
    last: { price: newest.price, size: newest.size, side: newest.side, at: newest.at },
    living: createLivingState(start),
    basis,
    smooth: basis * SMOOTH_UNIT,
    fundingRate: fundingRateFor(0),
    nextFundingAt: nextFundingAfter(now),
    premiumSum: 0,
    premiumCount: 0,
    markedAt: now - 1000,
    samples: [],
    fundings: calmFundings(now, price),
  };
};

/** The insurance fund and whoever gives new customers their money. */
const fillFunds = (exchange: Exchange, currency: string): void => {
  for (const uid of [SYSTEM.insurance, SYSTEM.outside]) {
    const balance = balanceOf(exchange, uid, 'main', currency);
    if (isZero(balance.available)) balance.available = amount('1000000000000');
  }
};

/** Opens the contracts whose spot markets are open. */
export const openFuturesMarkets = (exchange: Exchange, markets: Markets): void => {
  const { state } = exchange;
  const open = CONTRACTS.filter(({ spot }) => exchange.spotMarkets.has(spot));
  for (const [at, contract] of open.entries()) {
    fillFunds(exchange, contract.settle);
    const fresh = newState(exchange, contract);
    state.futures.markets.set(contract.symbol, fresh);
    const { book, living } = openMarket(exchange, fresh, markets);
    book.restore([], FIRST_COUNT);
    living.open();
    startStepping(exchange, contract.symbol, at * 53 + 11);
  }
  watchFuturesStops(exchange);
  watchFuturesWallets(exchange);
};

/** Opens the contracts of a loaded state again: their orders and quotes go back to their places. */
export const reopenFuturesMarkets = (
  exchange: Exchange,
  markets: Markets,
  counts: Readonly<Record<string, BookCount>>,
): void => {
  const { futures } = exchange.state;
  markets.clear();
  const resting = [...futures.orders.values()]
    .flatMap(({ active }) => [...active.values()])
    .filter(({ waiting }) => !waiting);
  for (const [symbol, saved] of futures.markets) {
    const { book } = openMarket(exchange, saved, markets);
    const orders = resting.filter((order) => order.symbol === symbol);
    refillBook(book, orders, saved.living, counts[symbol] ?? FIRST_COUNT);
  }
};
