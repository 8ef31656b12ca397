import { ONE, ZERO, amount, divide, floorTo, isPositive, isZero, max, toNumber, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { createBook } from '../book/book.ts';
import type { BookCount } from '../book/book.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { createLiving, createLivingState, gridFor } from '../market/living.ts';
import { pathsOf } from '../market/spot-symbols.ts';
import { openTape } from '../market/tape.ts';
import { balanceOf } from '../money.ts';
import { CONTRACTS } from './contracts.ts';
import type { Contract } from './contracts.ts';
import { nextFundingAfter } from './funding.ts';
import type { FuturesMarket, FuturesMarketState } from './market.ts';
import { stepFutures } from './market-step.ts';
import { indexPriceOf } from './prices.ts';
import { settleFuturesTrade } from './settle.ts';
import type { Party } from './settle.ts';
import { watchFuturesStops } from './stops.ts';
import { watchFuturesWallets } from './wallet.ts';

type Markets = Map<string, FuturesMarket>;

/** Books have changed often before; KuCoin's numbers are as large. */
const FIRST_SEQUENCE = 1_700_000_000_000;

/** Near 500 USD, in whole lots. */
const unitFor = ({ inverse, multiplier }: Contract, price: Amount): Amount => {
  const lots = inverse ? amount('500') : floorTo(divide(amount('500'), multiplier.times(price)), ONE);
  return max(lots, ONE);
};

/** A market that has just traded, as if it had been there all along. */
const newState = (exchange: Exchange, contract: Contract): FuturesMarketState => {
  const now = exchange.clock.now();
  const index = indexPriceOf(exchange, contract);
  const grid = gridFor(index, contract.tick);
  const unit = unitFor(contract, index);
  const start = Math.round(toNumber(divide(index, grid)));
  const { trades } = openTape(exchange, {
    product: 'futures',
    symbol: contract.symbol,
    price: grid.times(whole(start)),
    tick: contract.tick,
    grid,
    spread: contract.tick,
    unit,
    worth: contract.multiplier.abs(),
    inverse: contract.inverse,
    paths: pathsOf(exchange.spotMarket(contract.spot).info),
  });
  const newest = trades.at(-1);
  if (!newest) throw new Error(`Nobody ever traded ${contract.symbol}.`);
  const { price, size, side, at } = newest;
  return {
    contract,
    grid,
    unit,
    last: { price, size, side, at },
    lastTradeId: exchange.ids.trade(),
    living: createLivingState(start),
    basis: 0,
    smooth: 0,
    fundingRate: 100,
    nextFundingAt: nextFundingAfter(now),
    premiumSum: 0,
    premiumCount: 0,
    markedAt: now,
    quarters: [],
    samples: [],
    trades: [],
    fundings: [],
  };
};

/** Where the quotes belong, in steps of the grid. Floats decide only which step is nearest. */
const followOf = ({ spotMarkets }: Exchange, state: FuturesMarketState): (() => number | undefined) => {
  const step = toNumber(state.grid);
  return () => {
    const spot = spotMarkets.get(state.contract.spot)?.living.near();
    if (spot === undefined) return undefined;
    return Math.max(2, Math.round((spot * (1 + state.basis / 1_000_000)) / step));
  };
};

/** Makes the tools of a market around its state. */
const openMarket = (exchange: Exchange, state: FuturesMarketState, markets: Markets): FuturesMarket => {
  const { clock, random, events, ids, stepMs } = exchange;
  const { contract, grid, unit } = state;
  const { symbol, tick } = contract;
  const book = createBook({
    symbol,
    onChange: (change) => void events.emit('book', change),
    watched: () => events.listenerCount('book') > 0,
  });
  const living = createLiving({
    book,
    state: state.living,
    random: random.stream(`futures ${symbol}`),
    ids,
    grid,
    below: ZERO,
    above: tick,
    unit,
    stepMs,
    follow: followOf(exchange, state),
    settle: (taker, maker, size) => settleFuturesTrade(exchange, market, taker, maker as Party, size),
  });
  const market: FuturesMarket = { contract, book, last: state.last, state, living };
  const name = `live ${symbol}`;
  clock.handle(name, (_key, at) => {
    clock.schedule(at + stepMs, name, '');
    stepFutures(exchange, market, at);
  });
  markets.set(symbol, market);
  return market;
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
  const { clock, stepMs, state } = exchange;
  for (const contract of CONTRACTS) {
    if (!exchange.spotMarkets.has(contract.spot)) continue;
    fillFunds(exchange, contract.settle);
    const fresh = newState(exchange, contract);
    state.futures.markets.set(contract.symbol, fresh);
    const { book, living } = openMarket(exchange, fresh, markets);
    book.restore([], { sequence: FIRST_SEQUENCE, rank: 0 });
    living.open();
    // Spread over the second, so that they do not all move at once.
    clock.schedule(clock.now() + ((markets.size * 53) % stepMs), `live ${contract.symbol}`, '');
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
  const resting = [...futures.orders.values()].flatMap(({ active }) => [...active.values()]);
  for (const [symbol, saved] of futures.markets) {
    const { book } = openMarket(exchange, saved, markets);
    const { bids, asks } = saved.living;
    const orders = resting.filter((order) => order.symbol === symbol && !order.waiting);
    const quotes = [...bids.values(), ...asks.values()].filter(({ left }) => isPositive(left));
    book.restore([...orders, ...quotes], counts[symbol] ?? { sequence: FIRST_SEQUENCE, rank: 0 });
  }
};
