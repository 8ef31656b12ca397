import type { FillSpec } from '../facts.ts';
import { joinerOf, timeReaderOf } from '../hub/paths.ts';
import type { MissedSpan } from './context.ts';
import { endOf } from './lengths.ts';

/** A row and when it happened. */
export interface Timed {
  readonly row: unknown;
  /** Ms; NaN where the row does not say. */
  readonly time: number;
  readonly id: string | undefined;
}

/** Gives rows of a fill their time and id. */
export const timer = (fill: FillSpec): ((row: unknown) => Timed) => {
  const timeOf = timeReaderOf(fill.time);
  const idOf = fill.id && joinerOf(fill.id.row);
  return (row) => ({ row, time: timeOf(row) ?? Number.NaN, id: idOf?.(row)?.slice(1) });
};

/** Whether a row was missed: it happened in the gap, and was no message. */
export const cutter = (
  fill: FillSpec,
  { from, to, after, args, wasDelivered }: MissedSpan,
): ((row: Timed) => boolean) => {
  const { lasts, changes } = fill;
  if (lasts !== undefined) {
    const length = args[lasts.slice(1, -1)];
    // What goes on at the end of the gap is told by the push that ended it, and by those that follow.
    return ({ time }) => {
      const end = endOf(time, length);
      return end > from && time <= to && (after === undefined || end <= to);
    };
  }
  return ({ time, id }) => {
    // A row may tell its time in ms where pushes tell it in ns: the whole ms counts.
    if (!(Math.floor(time) >= Math.floor(from) && Math.floor(time) <= Math.ceil(to))) return false;
    if (id === undefined || !wasDelivered(fill, id)) return true;
    return changes === true && Math.floor(time) > Math.floor(from);
  };
};
