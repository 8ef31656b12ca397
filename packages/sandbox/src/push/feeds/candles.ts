import { format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { CANDLE_TYPES } from '../../engine/market/candle-types.ts';
import type { CandleType } from '../../engine/market/candle-types.ts';
import { rowOf } from '../../engine/market/candles.ts';
import type { Candle } from '../../engine/market/candles.ts';
import { lastCandle } from '../../engine/market/history.ts';
import { tapeKey } from '../../engine/market/tape.ts';
import type { Product } from '../../engine/market/tape.ts';
import type { Channel } from '../channel.ts';
import { every, upon } from '../feed.ts';
import type { Feed, State } from '../feed.ts';
import { messageOf, toNs } from './message.ts';
import { unifiedPush } from './unified-push.ts';

const isCandleType = (type: string | undefined): type is CandleType =>
  (CANDLE_TYPES as readonly (string | undefined)[]).includes(type);

const candleOf = (
  { state }: Exchange,
  product: Product,
  symbol: string,
  type: string | undefined,
): Candle | undefined => {
  const tape = state.tapes.get(tapeKey(product, symbol));
  return tape && isCandleType(type) ? lastCandle(tape, type) : undefined;
};

const typeIn = ({ argument }: Channel): string | undefined => argument.split('_')[1];

/** A candle's columns as text. */
const spot: State = {
  version: (exchange, channel) => {
    const candle = candleOf(exchange, 'spot', channel.symbol, typeIn(channel));
    return candle && rowOf(candle).join();
  },
  text: (exchange, channel) => {
    const candle = candleOf(exchange, 'spot', channel.symbol, typeIn(channel));
    if (!candle) return undefined;
    const data = { symbol: channel.symbol, candles: rowOf(candle), time: toNs(exchange.clock.now()) };
    return messageOf(channel, 'trade.candles.update', data);
  },
};

/**
 * Turnover comes before volume, unlike in spot candles and in the candles of REST. KuCoin's page has them the other way
 * round and calls the sixth column faulty; what was recorded live and compared to REST has the volume last, and ccxt
 * (4.5.84) reads it there.
 */
const futures: State = {
  version: (exchange, channel) => {
    const candle = candleOf(exchange, 'futures', channel.symbol, typeIn(channel));
    return candle && rowOf(candle).join();
  },
  text: (exchange, channel) => {
    const candle = candleOf(exchange, 'futures', channel.symbol, typeIn(channel));
    if (!candle) return undefined;
    const [start, open, close, high, low, volume, turnover] = rowOf(candle);
    const candles = [start, open, close, high, low, turnover, volume];
    return messageOf(channel, 'candle.stick', {
      symbol: channel.symbol,
      candles,
      time: exchange.clock.now(),
    });
  },
};

const productOf = ({ params }: Channel): Product => (params['tradeType'] === 'SPOT' ? 'spot' : 'futures');

/** When the candle of this length ends that began then; seconds. */
const endOf = (type: string, start: number): number => {
  const date = new Date(start);
  if (type === '1month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / 1000;
  const [, count = '1', unit = 'min'] = /^(\d+)(\w+)$/.exec(type) ?? [];
  const units: Readonly<Record<string, number>> = { min: 60, hour: 3600, day: 86_400, week: 604_800 };
  return start / 1000 + Number(count) * (units[unit] ?? 60);
};

const unified: State = {
  version: (exchange, channel) => {
    const candle = candleOf(exchange, productOf(channel), channel.symbol, channel.params['interval']);
    return candle && rowOf(candle).join();
  },
  text: (exchange, channel) => {
    const { topic, symbol, params, seen } = channel;
    const { interval = '' } = params;
    const candle = candleOf(exchange, productOf(channel), symbol, interval);
    if (!candle) return undefined;
    const start = Math.floor(candle.start / 1000);
    return unifiedPush(topic, exchange.clock.now(), {
      s: symbol,
      i: interval,
      O: start,
      C: endOf(interval, candle.start),
      o: format(candle.open),
      c: format(candle.close),
      h: format(candle.high),
      l: format(candle.low),
      v: format(candle.volume),
      a: format(candle.turnover),
      // The first of a new candle.
      S: typeof seen === 'string' && !seen.startsWith(`${start},`),
    });
  },
};

/** The candles that grow. */
export const candleFeeds: readonly Feed[] = [
  upon('spot-public.klines', ['trade'], spot),
  every('futures-public.klines', 1000, futures),
  upon('unified-public.kline', ['trade'], unified),
];
