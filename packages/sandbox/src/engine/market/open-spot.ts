import { divide, floorTo, isZero, toNumber } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { createBook } from '../book/book.ts';
import type { Exchange } from '../exchange.ts';
import { settleTrade } from '../spot/settle.ts';
import type { Party } from '../spot/settle.ts';
import { createLiving, createLivingState, gridFor } from './living.ts';
import type { LivingState } from './living.ts';
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

const openMarket = (exchange: Exchange, info: SpotSymbol, markets: Map<string, SpotMarket>): void => {
  const { state, clock, random, events, ids } = exchange;
  const { symbol, price } = info;
  const grid = gridFor(price, info.priceIncrement);
  const start = Math.round(toNumber(divide(price, grid)));
  const last: LastTrade = { price, size: info.baseIncrement, side: 'buy', at: clock.now() };
  const living = createLivingState(start);
  state.spotMarkets.set(symbol, { info, last, living });
  const book = createBook({
    symbol,
    onChange: (change) => void events.emit('book', change),
    watched: () => events.listenerCount('book') > 0,
  });
  const market: SpotMarket = { info, book, last };
  const fifty = divide(price, price).times(info.quote === 'BTC' ? '0.001' : '50');
  const alive = createLiving({
    book,
    state: living,
    random: random.stream(`market ${symbol}`),
    ids,
    grid,
    unit: unitFor(info, fifty),
    settle: (taker, maker, size) => settleTrade(exchange, market, taker, maker as Party, size),
  });
  alive.open();
  markets.set(symbol, market);
  // Spread over the second, so that they do not all move at once.
  const offset = (markets.size * 37) % exchange.stepMs;
  clock.handle(`live ${symbol}`, (_key, at) => {
    clock.schedule(at + exchange.stepMs, `live ${symbol}`, '');
    exchange.atomically(() => alive.step(at, last.at));
  });
  clock.schedule(clock.now() + offset, `live ${symbol}`, '');
};

/** Opens the markets: books with quotes, prices that move each second. */
export const openSpotMarkets = (
  exchange: Exchange,
  symbols: readonly SpotSymbol[],
  markets: Map<string, SpotMarket>,
): void => {
  for (const info of symbols) openMarket(exchange, info, markets);
};
