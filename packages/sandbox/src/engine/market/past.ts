import { format, toNumber, whole } from '../amount.ts';
import { DAY, startOf } from './candle-types.ts';
import type { CandleType } from './candle-types.ts';
import type { CandleRow } from './candles.ts';
import { valueOf } from './first-trades.ts';
import { createPath, dayStart, drawsOf, minutesIn, ratioOf } from './paths.ts';
import type { Path } from './paths.ts';
import { isPegged } from './spot-symbols.ts';
import type { Tape } from './tape.ts';

/** Columns of made-up candles, in whole numbers: prices in ticks, volume in units, turnover in both. */
const [OPEN, CLOSE, HIGH, LOW, VOLUME, TURNOVER, WIDTH] = [0, 1, 2, 3, 4, 5, 6];

const MINUTE = 60_000;
/** The largest volume of a minute, in units; small ones are more common. */
const BUSIEST = 480;
/** How far the price leaves the way from a minute's beginning to its end, at most. */
const WICK = 0.0006;
/** When KuCoin opened. */
const LISTED = Date.UTC(2017, 8, 28);
/** An exchange whose clock is set early has a past nevertheless. */
const SHORTEST = 1500 * DAY;

/** A market's candles from before the exchange started. */
export interface Past {
  /** Candles of this length that begin in [from, to), oldest first. The last may be cut off by the beginning of the record. */
  readonly rows: (type: CandleType, from: number, to: number) => readonly CandleRow[];
}

const isCalm = (path: string): boolean => {
  const [base = '', quote = ''] = path.split('-');
  return isPegged({ symbol: path, base, quote });
};

const pathOf = ({ seed, terms, begins }: Tape): Path => {
  const path = (name: string): Path => createPath(seed, name, begins, isCalm(name));
  const [over = terms.symbol, under] = terms.paths;
  return under === undefined ? path(over) : ratioOf(path(over), path(under));
};

const createPast = (tape: Tape): Past => {
  const { seed, terms, begins } = tape;
  const { product, symbol, tick, unit } = terms;
  const path = pathOf(tape);
  const ticks = toNumber(terms.price) / toNumber(tick);
  const wick = (terms.paths.every(isCalm) ? WICK / 20 : WICK) * ticks;
  const listed = dayStart(Math.max(0, Math.min(LISTED, begins - SHORTEST)), 0);
  const days = new Map<number, Float64Array>();

  /** The minutes of a day back, one candle after the other. */
  const minutesOf = (back: number): Float64Array => {
    const prices = path.minutes(back);
    const count = minutesIn(begins, back);
    const draw = drawsOf(`${seed} past ${product} ${symbol} ${dayStart(begins, back) / DAY}`);
    const columns = new Float64Array(count * WIDTH);
    for (let minute = 0; minute < count; minute += 1) {
      const at = minute * WIDTH;
      const open = Math.max(1, Math.round(ticks * (prices[minute] ?? 1)));
      const close = Math.max(1, Math.round(ticks * (prices[minute + 1] ?? 1)));
      const above = draw();
      const below = draw();
      const busy = draw();
      const high = Math.max(open, close) + Math.floor(above * above * wick);
      const low = Math.max(1, Math.min(open, close) - Math.floor(below * below * wick));
      const volume = 1 + Math.floor(busy * busy * BUSIEST);
      columns[at + OPEN] = open;
      columns[at + CLOSE] = close;
      columns[at + HIGH] = high;
      columns[at + LOW] = low;
      columns[at + VOLUME] = volume;
      columns[at + TURNOVER] = volume * Math.round((open + close + high + low) / 4);
    }
    return columns;
  };

  const extend = (into: Float64Array, part: Float64Array, at: number): void => {
    if (into[VOLUME] === 0) into[OPEN] = part[at + OPEN] ?? 0;
    into[CLOSE] = part[at + CLOSE] ?? 0;
    into[HIGH] = Math.max(into[HIGH] ?? 0, part[at + HIGH] ?? 0);
    into[LOW] = into[VOLUME] === 0 ? (part[at + LOW] ?? 0) : Math.min(into[LOW] ?? 0, part[at + LOW] ?? 0);
    into[VOLUME] = (into[VOLUME] ?? 0) + (part[at + VOLUME] ?? 0);
    into[TURNOVER] = (into[TURNOVER] ?? 0) + (part[at + TURNOVER] ?? 0);
  };

  const dayOf = (back: number): Float64Array => {
    let day = days.get(back);
    if (!day) {
      day = new Float64Array(WIDTH);
      const minutes = minutesOf(back);
      for (let at = 0; at < minutes.length; at += WIDTH) extend(day, minutes, at);
      days.set(back, day);
    }
    return day;
  };

  const toRow = (start: number, candle: Float64Array): CandleRow => {
    const price = (column: number): string => format(tick.times(whole(candle[column] ?? 0)));
    const volume = unit.times(whole(candle[VOLUME] ?? 0));
    const mean = whole(candle[TURNOVER] ?? 0);
    // Whole ticks times whole units: the value is exact.
    const value = terms.inverse
      ? valueOf(terms, tick.times(whole(Math.round((candle[TURNOVER] ?? 0) / (candle[VOLUME] ?? 1)))), volume)
      : valueOf(terms, tick.times(mean), unit);
    return [
      String(start / 1000),
      price(OPEN),
      price(CLOSE),
      price(HIGH),
      price(LOW),
      format(volume),
      format(value),
    ];
  };

  return {
    rows: (type, from, to) => {
      const rows: CandleRow[] = [];
      const first = startOf(type, Math.max(from, listed));
      const byDay = type === '3day' || type === '1week' || type === '1month' || type === '1day';
      let open: { start: number; readonly candle: Float64Array } | undefined;
      const enter = (at: number, part: Float64Array, offset: number): void => {
        const start = startOf(type, at);
        if (start < from || start >= to) return;
        if (open && open.start !== start) {
          rows.push(toRow(open.start, open.candle));
          open = undefined;
        }
        open ??= { start, candle: new Float64Array(WIDTH) };
        extend(open.candle, part, offset);
      };
      const backTo = Math.max(0, Math.floor((dayStart(begins, 0) - dayStart(first, 0)) / DAY));
      for (let back = backTo; back >= 0; back -= 1) {
        const day = dayStart(begins, back);
        if (startOf(type, day) >= to) break;
        if (day < listed || minutesIn(begins, back) === 0) continue;
        if (byDay) enter(day, dayOf(back), 0);
        else {
          const minutes = minutesOf(back);
          for (let at = 0; at < minutes.length; at += WIDTH) enter(day + (at / WIDTH) * MINUTE, minutes, at);
        }
      }
      if (open) rows.push(toRow(open.start, open.candle));
      return rows;
    },
  };
};

/** What was made up can be made up again: it belongs to no state. */
const pasts = new WeakMap<Tape, Past>();

export const pastOf = (tape: Tape): Past => {
  let past = pasts.get(tape);
  if (!past) pasts.set(tape, (past = createPast(tape)));
  return past;
};
