import { amount, divide, floorTo, isPositive, isZero, toNumber } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { createBook } from '../book/book.ts';
import type { BookCount } from '../book/book.ts';
import type { Exchange } from '../exchange.ts';
import { settleTrade } from '../spot/settle.ts';
import type { Party } from '../spot/settle.ts';
import { createLiving, createLivingState, gridFor } from './living.ts';
import type { Living, LivingState } from './living.ts';
import type { LastTrade, SpotMarket } from './spot-market.ts';
import type { SpotSymbol } from './spot-symbols.ts';

/** What a snapshot keeps of a market; its orders are kept elsewhere. */
export interface SpotMarketState {
  readonly info: SpotSymbol;
  readonly last: LastTrade;
  readonly living: LivingState;
}

/** A size worth near 50 USDT, in whole steps. */
const unitFor = (info: SpotSymbol, quotePrice: Amount): Amount => {
  const size = floorTo(divide(quotePrice, info.price), info.baseIncrement);
  return isZero(size) ? info.baseIncrement : size;
};

/** Makes the tools of a market around its state. */
const openMarket = (exchange: Exchange, state: SpotMarketState): { market: SpotMarket; alive: Living } => {
  const { clock, random, events, ids } = exchange;
  const { info, last, living } = state;
  const { symbol } = info;
  const book = createBook({
    symbol,
    onChange: (change) => void events.emit('book', change),
    watched: () => events.listenerCount('book') > 0,
  });
  const market: SpotMarket = { info, book, last };
  const alive = createLiving({
    book,
    state: living,
    random: random.stream(`market ${symbol}`),
    ids,
    grid: gridFor(info.price, info.priceIncrement),
    unit: unitFor(info, info.quote === 'BTC' ? amount('0.001') : amount('50')),
    settle: (taker, maker, size) => settleTrade(exchange, market, taker, maker as Party, size),
  });
  clock.handle(`live ${symbol}`, (_key, at) => {
    clock.schedule(at + exchange.stepMs, `live ${symbol}`, '');
    exchange.atomically(() => alive.step(at, last.at));
  });
  return { market, alive };
};

const newState = ({ clock }: Exchange, info: SpotSymbol): SpotMarketState => ({
  info,
  last: { price: info.price, size: info.baseIncrement, side: 'buy', at: clock.now() },
  living: createLivingState(
    Math.round(toNumber(divide(info.price, gridFor(info.price, info.priceIncrement)))),
  ),
});

/** Opens new markets: books with quotes, prices that move each second. */
export const openSpotMarkets = (
  exchange: Exchange,
  symbols: readonly SpotSymbol[],
  markets: Map<string, SpotMarket>,
): void => {
  const { state, clock, stepMs } = exchange;
  for (const [at, info] of symbols.entries()) {
    const fresh = newState(exchange, info);
    state.spotMarkets.set(info.symbol, fresh);
    const { market, alive } = openMarket(exchange, fresh);
    markets.set(info.symbol, market);
    alive.open();
    // Spread over the second, so that they do not all move at once.
    clock.schedule(clock.now() + ((at * 37) % stepMs), `live ${info.symbol}`, '');
  }
};

/** Opens the markets of a loaded state again: their orders and quotes go back to their places. */
export const reopenSpotMarkets = (
  exchange: Exchange,
  markets: Map<string, SpotMarket>,
  counts: Readonly<Record<string, BookCount>>,
): void => {
  const { state } = exchange;
  markets.clear();
  const resting = [...state.spot.orders.values()].flatMap(({ active }) => [...active.values()]);
  for (const [symbol, saved] of state.spotMarkets) {
    const { market } = openMarket(exchange, saved);
    markets.set(symbol, market);
    const orders = resting.filter((order) => order.symbol === symbol);
    const { bids, asks } = saved.living;
    const quotes = [...bids.values(), ...asks.values()].filter(({ left }) => isPositive(left));
    market.book.restore([...orders, ...quotes], counts[symbol] ?? { sequence: 0, rank: 0 });
  }
};
