import { amount } from '../amount.ts';
import type { CandleType } from './candle-types.ts';
import { growing, rowOf } from './candles.ts';
import type { Candle, CandleRow } from './candles.ts';
import { pastOf } from './past.ts';
import type { Tape } from './tape.ts';

const startIn = (row: CandleRow): number => Number(row[0]) * 1000;

/** One candle from its earlier and its later part. */
const joined = (earlier: CandleRow, later: CandleRow): CandleRow => {
  const [start, open, , high, low, volume, turnover] = earlier;
  const pick = (column: 3 | 4, value: string): string => {
    const other = amount(later[column]);
    return (column === 3 ? other.gt(amount(value)) : other.lt(amount(value))) ? later[column] : value;
  };
  const sum = (column: 5 | 6, value: string): string => amount(value).plus(amount(later[column])).toFixed();
  return [start, open, later[2], pick(3, high), pick(4, low), sum(5, volume), sum(6, turnover)];
};

/** What was recorded since the exchange started, oldest first. */
const recorded = (tape: Tape, type: CandleType, from: number, to: number): CandleRow[] => {
  const { candles } = tape;
  const rows: CandleRow[] = [];
  const closed = candles.closed[type] ?? [];
  for (let at = closed.length - 1; at >= 0; at -= 1) {
    const row = (closed[at] ?? '').split(',') as unknown as CandleRow;
    const start = startIn(row);
    if (start < from) break;
    if (start < to) rows.push(row);
  }
  const last = growing(candles, type).filter(({ start }) => start >= from && start < to);
  return [...rows.reverse(), ...last.map(rowOf)];
};

/**
 * The candles that begin in [from, to), oldest first; milliseconds. A stretch in which nobody traded has none. Before
 * the exchange started they are made up; of what happened since, the oldest are forgotten at some time.
 */
export const candleRows = (tape: Tape, type: CandleType, from: number, to: number): readonly CandleRow[] => {
  const rows = recorded(tape, type, from, to);
  if (from >= tape.begins) return rows;
  const past = [...pastOf(tape).rows(type, from, to)];
  const [first] = rows;
  const end = past.at(-1);
  // The exchange started in the middle of this one.
  if (first && end && first[0] === end[0]) {
    rows[0] = joined(end, first);
    past.pop();
  }
  return [...past, ...rows];
};

export const toCandle = ([start, open, close, high, low, volume, turnover]: CandleRow): Candle => ({
  start: Number(start) * 1000,
  open: amount(open),
  close: amount(close),
  high: amount(high),
  low: amount(low),
  volume: amount(volume),
  turnover: amount(turnover),
});

/** The candle of now, or the last one before if nobody has traded since it ended. */
export const lastCandle = (tape: Tape, type: CandleType): Candle => {
  const candle = growing(tape.candles, type).at(-1);
  if (!candle) throw new Error(`Nobody ever traded ${tape.terms.symbol}.`);
  // Only the one in which the exchange started has an earlier part.
  if (candle.start >= tape.begins) return candle;
  const [row] = candleRows(tape, type, candle.start, candle.start + 1);
  return row ? toCandle(row) : candle;
};
