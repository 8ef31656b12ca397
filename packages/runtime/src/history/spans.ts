import { HistoryError } from '../errors/history-error.ts';
import { showSpan } from './notice.ts';
import { readRange, spanOfRange, type Notify, type Range, type Reading } from './pages.ts';
import type { Plan } from './plan.ts';
import type { Entry } from './rows.ts';

/** Rows that are held at once; a span with more of them is asked in halves. */
const ROOM = 10_000;

/** A span of two units overlaps its neighbour and still gets on. */
const NARROWEST = 2;

/** So many times shorter than the widest, a span is not looked at: nothing suggests that those are cut. */
const SHORT = 100;

/** Where the widest span is known, a few looks at whether it still holds are enough. */
const LOOKS = 3;

/** What a span held: every row once, and up to where it went. */
export interface SpanRows {
  readonly range: Range;
  readonly entries: Iterable<Entry>;
}

/**
 * Reads span after span, each no wider than the exchange is known to answer and with no more rows than are to be held.
 *
 * An exchange that cuts a span without saying so answers with its newer part. What can be told: after the rows of a span
 * the part before its oldest row is asked once more, and rows in there mean that the span was cut. Then the width that
 * is answered whole is searched with one of these rows, and kept to. Once a span has brought a row from near its start,
 * its width is proven and not asked about again. What cannot be told: a cut in a span of which no row came back, one that
 * takes less than a twentieth of it, and one at its newer end. Very short spans are not looked at.
 */
export const createSpanReader = (
  plan: Plan,
  notify: Notify,
): ((from: number, last: number) => Promise<SpanRows>) => {
  const { unit, history } = plan;
  const most = Math.min(ROOM, (history.maxRows ?? Infinity) - 1);
  let widest = plan.span;
  let width = widest;
  let proven = 0;
  let looks = history.window?.maxSpanMs === undefined ? Infinity : LOOKS;

  /** The oldest row of a span in units; rows of another time do not count. */
  const edge = (range: Range, found: ReadonlyMap<string, Entry>, newest = false): number | undefined => {
    const times = [...found.values()]
      .map(({ time }) => Math.floor(time / unit))
      .filter((time) => time >= range.from && time <= range.to);
    if (times.length === 0) return undefined;
    return times.reduce((a, b) => (newest ? Math.max(a, b) : Math.min(a, b)));
  };

  const countAt = (found: ReadonlyMap<string, Entry>, place: number): number =>
    [...found.values()].filter(({ time }) => Math.floor(time / unit) === place).length;

  /** Asks for one side of a range and adds what is new. */
  const readRest = async (
    range: Range,
    newer: boolean,
    place: number,
    room: number,
    found: Map<string, Entry>,
  ): Promise<{ cut: boolean; crowded: boolean }> => {
    const rest = newer ? { from: place, to: range.to } : { from: range.from, to: place };
    const more = await readRange(plan, rest, room, notify);
    for (const [key, entry] of more.found) if (!found.has(key)) found.set(key, entry);
    return { cut: more.cut, crowded: more.crowded || found.size > room };
  };

  /** Answers that hold only so many rows: asks for what they left out, until nothing new comes. */
  const readWhole = async (range: Range, room: number): Promise<Reading> => {
    const first = await readRange(plan, range, room, notify);
    if (!first.cut || first.crowded) return first;
    const found = new Map(first.found);
    const sides = history.order === 'desc' ? [false] : [false, true];
    for (const newest of sides) {
      let known = -1;
      for (let edgeOf = edge(range, found, newest); edgeOf !== undefined && found.size > known;) {
        known = found.size;
        // The unit of the last row is asked again, because it may hold more rows than came.
        const near = newest ? edgeOf - 1 : edgeOf + 1;
        const inside = Math.min(Math.max(near, range.from), range.to);
        let more = await readRest(range, newest, inside, room, found);
        // An answer that two units fill says nothing of what lies beyond; more than one unit holds cannot be had.
        if (found.size === known && more.cut && plan.most !== undefined && inside !== edgeOf) {
          if (countAt(found, edgeOf) >= plan.most) throw tooDense(plan, { from: edgeOf, to: edgeOf });
          more = await readRest(range, newest, edgeOf, room, found);
        }
        if (more.crowded) return { found, cut: false, crowded: true };
        if (!more.cut) break;
        edgeOf = edge(range, found, newest);
      }
    }
    return { found, cut: true, crowded: false };
  };

  /** The width that the exchange answers whole, if it left out rows of this span; adds those that only came late. */
  const lookForCut = async (
    range: Range,
    found: Map<string, Entry>,
    room: number,
  ): Promise<number | undefined> => {
    const oldest = edge(range, found);
    if (oldest === undefined) return undefined;
    proven = Math.max(proven, range.to - oldest);
    const asked = range.to - range.from;
    if (looks === 0 || asked * SHORT < plan.span || proven * 20 >= asked * 19) return undefined;
    looks -= 1;
    const before = { from: range.from, to: oldest };
    const older = await readRange(plan, before, room, notify);
    const left = new Map([...older.found].filter(([key]) => !found.has(key)));
    const place = edge(before, left, true);
    const row = [...left.values()].find(({ time }) => Math.floor(time / unit) === place);
    if (place === undefined || row === undefined) return undefined;
    // The row is not at the start of what is asked, which may not be part of it.
    const full = Math.min(range.to - place + 1, asked);
    for (let served = full; served >= NARROWEST; served = Math.floor(served / 2)) {
      const again = await readRange(plan, { from: place - 1, to: place - 1 + served }, room, notify);
      if (!again.found.has(row.key)) continue;
      if (served < full) return served;
      for (const [key, entry] of left) found.set(key, entry);
      return undefined;
    }
    throw new HistoryError(plan.id, 'clamped', 'rows are left out of every span.', spanOfRange(plan, range));
  };

  return async (from, last) => {
    for (;;) {
      const range = { from, to: Math.min(from + width, last) };
      const room = range.to - from <= NARROWEST ? Infinity : most;
      const reading = await readWhole(range, room);
      if (reading.crowded) {
        width = Math.max(NARROWEST, Math.floor((range.to - from) / 2));
        continue;
      }
      const found = new Map(reading.found);
      const served = reading.cut ? undefined : await lookForCut(range, found, room);
      if (served !== undefined) {
        const said = spanOfRange(plan, range);
        notify(
          'clamped',
          `of a span of ${(range.to - from) * unit} ms the older part was left out; spans of ${served * unit} ms are asked from here on.`,
          said,
        );
        widest = width = served;
        proven = 0;
        continue;
      }
      if (found.size < most / 4) width = Math.min(widest, width * 2);
      return { range, entries: found.values() };
    }
  };
};

const tooDense = (plan: Plan, range: Range): HistoryError => {
  const span = spanOfRange(plan, range);
  const when = span ? ` (${showSpan(span)})` : '';
  const what = `there are more rows than one answer shows, and no narrower span to ask for${when}.`;
  return new HistoryError(plan.id, 'clamped', what, span);
};
