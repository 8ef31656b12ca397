import { format } from '../../engine/amount.ts';
import type { Book, Level, Side } from '../../engine/book/book.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { CANDLE_TYPES, LENGTHS } from '../../engine/market/candle-types.ts';
import type { CandleType } from '../../engine/market/candle-types.ts';
import type { CandleRow } from '../../engine/market/candles.ts';
import { candleRows } from '../../engine/market/history.ts';
import type { SpotMarket } from '../../engine/market/spot-market.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { lastTrades, tapeOf } from '../../engine/market/tape.ts';
import type { Tape } from '../../engine/market/tape.ts';
import { spotFees } from '../../engine/spot/fees.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalNumber, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const best = (level: Level | undefined): readonly [string, string] =>
  level ? [level.text, format(level.shown)] : ['0', '0'];

/** Best prices around the last one, as REST and push both show them. */
export const tickerOf = (
  { clock }: Exchange,
  { book, last }: Pick<SpotMarket, 'book' | 'last'>,
): Readonly<Record<string, unknown>> => {
  const [bestBid, bestBidSize] = best(book.best('buy'));
  const [bestAsk, bestAskSize] = best(book.best('sell'));
  return {
    time: clock.now(),
    sequence: String(book.sequence()),
    price: format(last.price),
    size: format(last.size),
    bestBid,
    bestBidSize,
    bestAsk,
    bestAskSize,
  };
};

/** The figures of a market's last 24 hours, as `market/stats` and `allTickers` both show them. */
const dayOf = (exchange: Exchange, { info, book }: SpotMarket): Readonly<Record<string, unknown>> => {
  const stats = statsOf(exchange, tapeOf(exchange, 'spot', info.symbol));
  const { maker, taker } = spotFees({ vip: 0, system: false });
  return {
    symbol: info.symbol,
    buy: best(book.best('buy'))[0],
    sell: best(book.best('sell'))[0],
    changeRate: format(stats.changeRate),
    changePrice: format(stats.change),
    high: format(stats.high),
    low: format(stats.low),
    vol: format(stats.volume),
    volValue: format(stats.turnover),
    last: format(stats.last),
    averagePrice: format(stats.average),
    takerFeeRate: format(taker),
    makerFeeRate: format(maker),
    takerCoefficient: '1',
    makerCoefficient: '1',
  };
};

/** Price and shown size of each price, best first; hidden orders do not show. */
export const sideOf = (book: Book, side: Side, depth: number): readonly (readonly [string, string])[] => {
  const rows: (readonly [string, string])[] = [];
  book.walk(side, (level) => {
    if (level.shown.s > 0 && level.shown.c[0] !== 0) rows.push([level.text, format(level.shown)]);
    return rows.length < depth;
  });
  return rows;
};

const bookOf = ({ clock }: Exchange, { book }: SpotMarket, depth: number): unknown => ({
  time: clock.now(),
  sequence: String(book.sequence()),
  bids: sideOf(book, 'buy', depth),
  asks: sideOf(book, 'sell', depth),
});

/** Beyond 2^53. */
export const nanoseconds = (ms: number): bigint => BigInt(ms) * 1_000_000n;

const LONGEST = 1500;

export const isCandleType = (type: string): type is CandleType =>
  (CANDLE_TYPES as readonly string[]).includes(type);

/** Where so many candles that begin in [startAt, endAt) may lie; seconds, zero or nothing means no bound. Milliseconds. */
export const candleWindow = (
  call: Call,
  type: CandleType,
  most: number,
): { readonly from: number; readonly to: number } => {
  const now = call.exchange.clock.now();
  const endAt = optionalNumber(call, 'endAt') ?? 0;
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const to = endAt > 0 ? Math.min(endAt * 1000, now + 1) : now + 1;
  // One more than fit, for the one that began before `to` by less than its length.
  return { from: Math.max(startAt * 1000, to - (most + 1) * LENGTHS[type]), to };
};

/** The newest candles of a window, newest first. */
export const newestCandles = (
  call: Call,
  tape: Tape,
  type: CandleType,
  most: number = LONGEST,
): readonly CandleRow[] => {
  const { from, to } = candleWindow(call, type, most);
  return to <= from ? [] : candleRows(tape, type, from, to).slice(-most).reverse();
};

const marketOf = (call: Call): SpotMarket => call.exchange.spotMarket(text(call, 'symbol'));

/** Candles and trades of an unknown symbol are refused with other words than everything else. */
const tapeOfCall = (call: Call): Tape => {
  const symbol = text(call, 'symbol');
  if (!call.exchange.spotMarkets.has(symbol))
    throw new Refusal('400100', 'This pair is not provided at present');
  return tapeOf(call.exchange, 'spot', symbol);
};

const klines: Behaviour = (call) => {
  const type = text(call, 'type');
  if (!isCandleType(type)) throw badParameter('type', 'is not a length of candles');
  return newestCandles(call, tapeOfCall(call), type);
};

const tradeHistory: Behaviour = (call) =>
  lastTrades(tapeOfCall(call))
    .toReversed()
    .map(({ id, price, size, side, at }) => ({
      sequence: String(id),
      price: format(price),
      size: format(size),
      side,
      time: nanoseconds(at),
    }));

const allTickers: Behaviour = ({ exchange }) => ({
  time: exchange.clock.now(),
  ticker: [...exchange.spotMarkets.values()].map((market) => {
    const { symbol, ...day } = dayOf(exchange, market);
    const { bestBidSize, bestAskSize } = tickerOf(exchange, market);
    return { symbol, symbolName: symbol, ...day, bestBidSize, bestAskSize };
  }),
});

const DEPTHS = new Set([20, 100]);

const partOrderBook: Behaviour = (call) => {
  const depth = Number(call.args['size']);
  if (!DEPTHS.has(depth)) throw new Refusal('404000', `There is no order book of ${depth} prices.`);
  return bookOf(call.exchange, marketOf(call), depth);
};

/** No symbol is in call auction here: the book of it is empty. */
const callAuctionBook: Behaviour = (call) => {
  const depth = Number(call.args['size']);
  if (!DEPTHS.has(depth)) throw new Refusal('404000', `There is no order book of ${depth} prices.`);
  const { book } = marketOf(call);
  return { time: call.exchange.clock.now(), sequence: String(book.sequence()), bids: [], asks: [] };
};

export const callAuctionInfo: Behaviour = (call) => ({
  symbol: marketOf(call).info.symbol,
  estimatedPrice: '0',
  estimatedSize: '0',
  sellOrderRangeLowPrice: '0',
  sellOrderRangeHighPrice: '0',
  buyOrderRangeLowPrice: '0',
  buyOrderRangeHighPrice: '0',
  time: call.exchange.clock.now(),
});

export const marketData: Behaviours = {
  'spot.market.getTicker': (call) => tickerOf(call.exchange, marketOf(call)),
  'spot.market.getAllTickers': allTickers,
  'spot.market.get24hrStats': (call) => ({
    time: call.exchange.clock.now(),
    ...dayOf(call.exchange, marketOf(call)),
  }),
  'spot.market.getTradeHistory': tradeHistory,
  'spot.market.getKlines': klines,
  'spot.market.getPartOrderBook': partOrderBook,
  'spot.market.getFullOrderBook': (call) => bookOf(call.exchange, marketOf(call), Infinity),
  'spot.market.getCallAuctionPartOrderBook': callAuctionBook,
  'spot.market.getCallAuctionInfo': callAuctionInfo,
};
