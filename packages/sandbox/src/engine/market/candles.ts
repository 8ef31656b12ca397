import { format } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import { PARTS, WHOLES, startOf } from './candle-types.ts';
import type { CandleType } from './candle-types.ts';

/** What was traded in a stretch of time, still growing. */
export interface Candle {
  /** Milliseconds. */
  readonly start: number;
  readonly open: Amount;
  close: Amount;
  high: Amount;
  low: Amount;
  /** Base currency or lots. */
  volume: Amount;
  /** What was paid for it, in the quote currency. */
  turnover: Amount;
}

/** Start in seconds, open, close, high, low, volume, turnover: in the order of spot candles. */
export type CandleRow = readonly [string, string, string, string, string, string, string];

/** The candles of one market. Plain data; finished ones are packed, since there are many. */
export interface Candles {
  /** Oldest first: a row's columns with commas between them. */
  readonly closed: Partial<Record<CandleType, string[]>>;
  /** What has been put together of the candle that grows; its last part is still growing itself. */
  readonly open: Partial<Record<CandleType, Candle>>;
}

/** Three days by the minute, and 1,500 of every other length. */
const KEPT_MINUTES = 4320;
const KEPT = 1500;

export const rowOf = (candle: Candle): CandleRow => [
  String(Math.floor(candle.start / 1000)),
  format(candle.open),
  format(candle.close),
  format(candle.high),
  format(candle.low),
  format(candle.volume),
  format(candle.turnover),
];

const extend = (candle: Candle, next: Omit<Candle, 'start' | 'open'>): void => {
  candle.close = next.close;
  if (next.high.gt(candle.high)) candle.high = next.high;
  if (next.low.lt(candle.low)) candle.low = next.low;
  candle.volume = candle.volume.plus(next.volume);
  candle.turnover = candle.turnover.plus(next.turnover);
};

const shut = (candles: Candles, type: CandleType, candle: Candle): void => {
  pushCapped((candles.closed[type] ??= []), rowOf(candle).join(','), type === '1min' ? KEPT_MINUTES : KEPT);
  for (const whole of WHOLES[type]) grow(candles, whole, candle);
};

const grow = (candles: Candles, type: CandleType, part: Candle): void => {
  const start = startOf(type, part.start);
  const known = candles.open[type];
  if (known?.start === start) return extend(known, part);
  if (known) shut(candles, type, known);
  candles.open[type] = { ...part, start };
};

/** Enters one trade. */
export const enterTrade = (
  candles: Candles,
  at: number,
  price: Amount,
  volume: Amount,
  turnover: Amount,
): void => {
  const start = at - (at % 60_000);
  const known = candles.open['1min'];
  if (known?.start === start) {
    // The usual case, without anything made for it.
    known.close = price;
    if (price.gt(known.high)) known.high = price;
    else if (price.lt(known.low)) known.low = price;
    known.volume = known.volume.plus(volume);
    known.turnover = known.turnover.plus(turnover);
    return;
  }
  if (known) shut(candles, '1min', known);
  candles.open['1min'] = { start, open: price, close: price, high: price, low: price, volume, turnover };
};

/** Candles that are not among the closed yet, oldest first: mostly one, two where a part has begun the next. */
export const growing = (candles: Candles, type: CandleType): readonly Candle[] => {
  const own = candles.open[type];
  const found = own ? [{ ...own }] : [];
  const part = PARTS[type];
  if (!part) return found;
  for (const next of growing(candles, part)) {
    const start = startOf(type, next.start);
    const last = found.at(-1);
    if (last?.start === start) extend(last, next);
    else found.push({ ...next, start });
  }
  return found;
};
