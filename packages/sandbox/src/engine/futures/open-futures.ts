import { ONE, amount, divide, floorTo, isZero, max, toNumber } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { createBook } from '../book/book.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { createLiving, createLivingState, gridFor } from '../market/living.ts';
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

/** Near 500 USD, in whole lots. */
const unitFor = ({ inverse, multiplier }: Contract, price: Amount): Amount => {
  const lots = inverse ? amount('500') : floorTo(divide(amount('500'), multiplier.times(price)), ONE);
  return max(lots, ONE);
};

const createMarketState = (exchange: Exchange, contract: Contract, start: number): FuturesMarketState => {
  const now = exchange.clock.now();
  const price = indexPriceOf(exchange, contract);
  return {
    contract,
    last: { price: floorTo(price, contract.tick), size: ONE, side: 'buy', at: now },
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

const openMarket = (exchange: Exchange, contract: Contract, markets: Map<string, FuturesMarket>): void => {
  const { state: all, clock, random, events, ids } = exchange;
  const { symbol } = contract;
  const price = indexPriceOf(exchange, contract);
  const grid = gridFor(price, contract.tick);
  const start = Math.round(toNumber(divide(price, grid)));
  const state = createMarketState(exchange, contract, start);
  all.futures.markets.set(symbol, state);
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
    unit: unitFor(contract, price),
    settle: (taker, maker, size) => settleFuturesTrade(exchange, market, taker, maker as Party, size),
  });
  const market: FuturesMarket = { contract, book, last: state.last, state, living, grid };
  living.open();
  markets.set(symbol, market);
  const name = `live ${symbol}`;
  clock.handle(name, (_key, at) => {
    clock.schedule(at + exchange.stepMs, name, '');
    stepFutures(exchange, market, at);
  });
  // Spread over the second, so that they do not all move at once.
  clock.schedule(clock.now() + ((markets.size * 53) % exchange.stepMs), name, '');
};

/** The insurance fund and whoever gives new customers their money. */
const fillFunds = (exchange: Exchange, currency: string): void => {
  for (const uid of [SYSTEM.insurance, SYSTEM.outside]) {
    const balance = balanceOf(exchange, uid, 'main', currency);
    if (isZero(balance.available)) balance.available = amount('1000000000000');
  }
};

/** Opens the contracts whose spot markets are open. */
export const openFuturesMarkets = (exchange: Exchange, markets: Map<string, FuturesMarket>): void => {
  for (const contract of CONTRACTS) {
    if (!exchange.spotMarkets.has(contract.spot)) continue;
    fillFunds(exchange, contract.settle);
    openMarket(exchange, contract, markets);
  }
  watchFuturesStops(exchange);
  watchFuturesWallets(exchange);
};
