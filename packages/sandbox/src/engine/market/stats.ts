import { ZERO, amount, cut, divide, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { LENGTHS, DAY, startOf } from './candle-types.ts';
import type { CandleRow } from './candles.ts';
import { candleRows } from './history.ts';
import type { Tape } from './tape.ts';

/** A market's last 24 hours, to the minute. */
export interface DayStats {
  /** The price a day ago. */
  readonly open: Amount;
  readonly last: Amount;
  readonly high: Amount;
  readonly low: Amount;
  /** Base currency or lots. */
  readonly volume: Amount;
  /** In the quote currency. */
  readonly turnover: Amount;
  readonly change: Amount;
  /** The change as a share of the price a day ago, to four places. */
  readonly changeRate: Amount;
  /** What one cost on average, to eight places. */
  readonly average: Amount;
}

/** The minutes up to the first whole hour, and hours from there on. */
const rowsOfDay = (exchange: Exchange, tape: Tape): readonly CandleRow[] => {
  const now = exchange.clock.now();
  const from = startOf('1min', now) - DAY;
  const hour = startOf('1hour', from - 1) + LENGTHS['1hour'];
  return [...candleRows(tape, '1min', from, hour), ...candleRows(tape, '1hour', hour, now + 1)];
};

/** What happened in a market in the last 24 hours; the same as its candles say. */
export const statsOf = (exchange: Exchange, tape: Tape): DayStats => {
  let high: Amount | undefined;
  let low: Amount | undefined;
  let volume = ZERO;
  let turnover = ZERO;
  const rows = rowsOfDay(exchange, tape);
  for (const row of rows) {
    const top = amount(row[3]);
    const bottom = amount(row[4]);
    if (!high || top.gt(high)) high = top;
    if (!low || bottom.lt(low)) low = bottom;
    volume = volume.plus(amount(row[5]));
    turnover = turnover.plus(amount(row[6]));
  }
  const last = tape.trades.at(-1)?.price ?? tape.terms.price;
  const open = amount(rows[0]?.[1] ?? last.toFixed());
  const change = last.minus(open);
  return {
    open,
    last,
    high: high ?? last,
    low: low ?? last,
    volume,
    turnover,
    change,
    changeRate: isZero(open) ? ZERO : divide(change, open, 4),
    average: isZero(volume) ? last : cut(divide(turnover, volume), 8),
  };
};
