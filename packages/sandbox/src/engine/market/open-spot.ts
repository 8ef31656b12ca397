import { ZERO, amount, divide, floorTo, isZero, toNumber, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { BookCount } from '../book/book.ts';
import { keepStepping, openBook, refillBook, startStepping } from './opening.ts';
import type { Exchange } from '../exchange.ts';
import { settleTrade } from '../spot/settle.ts';
import type { Party } from '../spot/settle.ts';
import { createLiving, createLivingState, gridFor } from './living.ts';
import type { LivingState } from './living.ts';
import type { LastTrade, SpotMarket } from './spot-market.ts';
import { isPegged, pathsOf, turnoverOf } from './spot-symbols.ts';
import type { SpotSymbol } from './spot-symbols.ts';
import { openTape } from './tape.ts';

/** What a snapshot keeps of a market; its orders are kept elsewhere. */
export interface SpotMarketState {
  readonly info: SpotSymbol;
  readonly last: LastTrade;
  readonly living: LivingState;
}

type Markets = Map<string, SpotMarket>;

/** Books have changed often before; KuCoin's numbers are as large. */
const FIRST_COUNT: BookCount = { sequence: 14_000_000_000, rank: 0 };
/** How strongly a price tends back to its start; a pegged one cannot get far. */
const PULL = 400;
const PEG_PULL = 80_000;

/** What people trade at a time, in whole steps. */
const unitFor = (info: SpotSymbol): Amount => {
  const size = floorTo(divide(turnoverOf(info), info.price), info.baseIncrement);
  return isZero(size) ? info.baseIncrement : size;
};

/** Where the price of a pair belongs that follows two others, in steps of its grid. */
const followOf = (
  info: SpotSymbol,
  grid: Amount,
  markets: Markets,
): (() => number | undefined) | undefined => {
  const [over = '', under = ''] = pathsOf(info);
  if (under === '') return undefined;
  const step = toNumber(grid);
  // Floats decide only which step of the grid is nearest; no amount comes of them.
  return () => {
    const above = markets.get(over)?.living.near();
    const below = markets.get(under)?.living.near();
    return above === undefined || below === undefined
      ? undefined
      : Math.max(2, Math.round(above / below / step));
  };
};

/** Makes the tools of a market around its state. */
const openMarket = (exchange: Exchange, state: SpotMarketState, markets: Markets): SpotMarket => {
  const { random, ids } = exchange;
  const { info, last } = state;
  const { symbol, price, priceIncrement } = info;
  const grid = gridFor(price, priceIncrement);
  const book = openBook(exchange, symbol);
  const living = createLiving({
    book,
    state: state.living,
    random: random.stream(`market ${symbol}`),
    ids,
    grid,
    below: ZERO,
    above: priceIncrement,
    unit: unitFor(info),
    pull: isPegged(info) ? PEG_PULL : PULL,
    follow: followOf(info, grid, markets),
    settle: (taker, maker, size) => settleTrade(exchange, market, taker, maker as Party, size),
  });
  const market: SpotMarket = { info, book, last, living };
  keepStepping(exchange, symbol, (at, lasts) => exchange.atomically(() => living.step(at, last.at, lasts)));
  markets.set(symbol, market);
  return market;
};

/** A market that has just traded, as if it had been there all along. */
const newState = (exchange: Exchange, info: SpotSymbol): SpotMarketState => {
  const { symbol, priceIncrement: tick } = info;
  const grid = gridFor(info.price, tick);
  const start = Math.round(toNumber(divide(info.price, grid)));
  const tape = openTape(exchange, {
    product: 'spot',
    symbol,
    price: grid.times(whole(start)),
    tick,
    grid,
    spread: tick,
    unit: unitFor(info),
    worth: amount('1'),
    inverse: false,
    paths: pathsOf(info),
  });
  const newest = tape.trades.at(-1);
  if (!newest) throw new Error(`Nobody ever traded ${symbol}.`);
  const { price, size, side, at } = newest;
  return { info, last: { price, size, side, at }, living: createLivingState(start) };
};

/** Opens new markets: books with quotes, prices that move each second. */
export const openSpotMarkets = (
  exchange: Exchange,
  symbols: readonly SpotSymbol[],
  markets: Markets,
): void => {
  const { state } = exchange;
  for (const [at, info] of symbols.entries()) {
    const fresh = newState(exchange, info);
    state.spotMarkets.set(info.symbol, fresh);
    const { book, living } = openMarket(exchange, fresh, markets);
    book.restore([], FIRST_COUNT);
    living.open();
    startStepping(exchange, info.symbol, at * 37);
  }
};

/** Opens the markets of a loaded state again: their orders and quotes go back to their places. */
export const reopenSpotMarkets = (
  exchange: Exchange,
  markets: Markets,
  counts: Readonly<Record<string, BookCount>>,
): void => {
  const { state } = exchange;
  markets.clear();
  const resting = [...state.spot.orders.values()].flatMap(({ active }) => [...active.values()]);
  for (const [symbol, saved] of state.spotMarkets) {
    const { book } = openMarket(exchange, saved, markets);
    const orders = resting.filter((order) => order.symbol === symbol);
    refillBook(book, orders, saved.living, counts[symbol] ?? FIRST_COUNT);
  }
};
