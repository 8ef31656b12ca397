import { AbortedError } from '../errors/aborted-error.ts';
import { readRange, type Notify, type Range } from './pages.ts';
import type { Plan } from './plan.ts';
import type { Position } from './position.ts';
import type { Entry } from './rows.ts';
import { createSpanReader } from './spans.ts';

interface Own {
  readonly entry: Entry;
  /** It came in a span that its time does not belong to, or has no time. */
  readonly stray: boolean;
}

/** Hands out the rows of a history, oldest first, span by span; one span is held at a time. */
export async function* walk(plan: Plan, position: Position, notify: Notify): AsyncGenerator<unknown, void> {
  const { start: since, at = since } = position.place();
  if (plan.history.window === undefined) {
    const { found, cut } = await readRange(plan, undefined, Infinity, notify);
    if (cut) notify('truncated', 'the list shows its newest rows only; older ones may be missing.');
    yield* handOut(
      plan,
      position,
      since,
      [...found.values()].map((entry) => ({ entry, stray: Number.isNaN(entry.time) })),
    );
    position.close(plan.window.until);
    return;
  }
  const { unit, covered, history } = plan;
  if (covered.since > covered.until) return;
  // Nobody knows whether the ends of a span are part of it: each span takes a unit more on either side.
  const last = Math.ceil(covered.until / unit) + 1;
  // A span that may mean another time is read again from its start: its older rows may belong into the rest of it.
  const begin = history.window?.filters === undefined ? since : Math.max(since, at);
  let from = Math.max(0, Math.floor(Math.max(covered.since, begin) / unit) - 1);
  const read = createSpanReader(plan, notify);
  while (from <= last) {
    const { range, entries } = await read(from, last);
    yield* handOut(plan, position, since, ownRows(plan, range, entries, notify));
    position.close((range.to - 1) * unit);
    if (range.to >= last) return;
    from = range.to - 1;
  }
}

/** Sorts out what does not belong into a span. */
const ownRows = (
  { history, unit }: Plan,
  { from, to }: Range,
  entries: Iterable<Entry>,
  notify: Notify,
): Own[] => {
  const own: Own[] = [];
  for (const entry of entries) {
    const older = entry.time < (from - 1) * unit;
    if (entry.time >= (to + 2) * unit || (older && history.window?.filters !== undefined)) {
      notify('outside', 'rows outside the span that was asked for are left out.');
      continue;
    }
    if (older) notify('other-time', 'the span means another time than the one that rows show.');
    own.push({ entry, stray: older || Number.isNaN(entry.time) });
  }
  return own;
};

function* handOut(
  { id, history, window, signal }: Plan,
  position: Position,
  since: number,
  own: Own[],
): Generator<unknown, void> {
  // Rows of one moment stay in the order of the exchange, which is newest first unless it says otherwise.
  if (history.order !== 'asc') own.reverse();
  own.sort(({ entry: a }, { entry: b }) => (a.time || 0) - (b.time || 0));
  for (const { entry, stray } of own) {
    if (!stray && (entry.time < since || entry.time >= window.until + 1)) continue;
    if (position.has(entry, stray)) continue;
    if (signal?.aborted) throw new AbortedError(id, signal.reason);
    position.take(entry, stray);
    yield entry.row;
  }
}
