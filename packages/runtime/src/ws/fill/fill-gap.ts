import type { KucoinError } from '../../errors/kucoin-error.ts';
import { showTime } from '../../history/notice.ts';
import type { HistorySpec } from '../../history/spec.ts';
import { sleep } from '../../sleep.ts';
import { machineTime } from '../../time-source.ts';
import { joinerOf, readerOf } from '../hub/paths.ts';
import type { FillSpec } from '../facts.ts';
import type { Filled } from '../notices.ts';
import { asksOf, type Ask } from './asks.ts';
import type { Fill, MissedSpan } from './context.ts';
import { cutter, timer, type Timed } from './cut.ts';
import { readRows } from './read-rows.ts';

/** More rows than this are no longer filled in. */
const MOST_ROWS = 100_000;
/** Rows can show later in REST than pushes arrive: how long until the one more look. */
const LOOK_AGAIN_MS = 1000;
const AT_ONCE = 4;

/** By what it has: this file is built apart from the one that the class is in. */
const isOurs = (error: unknown): error is KucoinError => error instanceof Error && 'hint' in error;

interface Found {
  readonly ask: Ask;
  readonly rows: readonly Timed[];
  readonly problem?: string;
}

/**
 * Asks REST for what a topic missed. Its calls wait behind all others. It is incomplete, and says why, where REST
 * refuses, keeps too little, or can only be asked for what the stream has seen.
 * @throws the signal's reason.
 */
export const fillGap = async (span: MissedSpan): Promise<Fill> => {
  const { asks, problems } = asksOf(span);
  const told = new Set(span.misses === undefined ? problems : [...problems, span.misses]);
  let found = await readAll(asks, span);
  const unseen = lateOf(found, span);
  if (unseen.length > 0) {
    await sleep(machineTime, LOOK_AGAIN_MS, span.signal);
    span.signal.throwIfAborted();
    const again = await readAll(
      found.filter((one) => unseen.includes(one.ask.fill)).map(({ ask }) => ask),
      span,
    );
    found = [...found.filter((one) => !unseen.includes(one.ask.fill)), ...again];
    if (lateOf(found, span).length > 0) told.add('what REST shows late: it lacks what was pushed since');
  }
  for (const { problem } of found) if (problem !== undefined) told.add(problem);
  const known: { fill: FillSpec; id: string }[] = [];
  const filled = filledOf(found, span, known, (problem) => told.add(problem));
  const rows = { filled, ...(known.length > 0 ? { known } : {}) };
  return told.size === 0
    ? { ...rows, complete: true }
    : { ...rows, complete: false, missing: `${[...told].join('; ')}.` };
};

/** A few at once; a refusal becomes words. */
const readAll = async (asks: readonly Ask[], span: MissedSpan): Promise<Found[]> => {
  const found: Found[] = [];
  let next = 0;
  let left = MOST_ROWS;
  const work = async (): Promise<void> => {
    for (let ask = asks[next++]; ask; ask = asks[next++]) {
      span.signal.throwIfAborted();
      try {
        const { rows, problem } = await readRows(ask, span, left);
        left = Math.max(0, left - rows.length);
        found.push({ ask, rows: rows.map(timer(ask.fill)), ...(problem === undefined ? {} : { problem }) });
      } catch (error) {
        span.signal.throwIfAborted();
        const { id } = ask.fill.endpoint.spec;
        const why = isOurs(error) ? error.message.split('\n', 1)[0] : `${id} failed`;
        found.push({ ask, rows: [], problem: `what ${id} lists: ${why}` });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
};

/** The fills that would show the first push after the gap, if none of them does: REST lags. */
const lateOf = (found: readonly Found[], { after }: MissedSpan): FillSpec[] => {
  if (after === undefined) return [];
  const byKind = new Map<string, Found[]>();
  for (const one of found) {
    const { id, when, changes } = one.ask.fill;
    if (!id || changes || one.problem !== undefined) continue;
    if (when && !when.is.includes(String(readerOf(when.at)(after)))) continue;
    const kind = JSON.stringify([id.push, when]);
    byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  }
  return [...byKind.values()].flatMap((group) => {
    const [first] = group;
    const id = first?.ask.fill.id && joinerOf(first.ask.fill.id.push)(after)?.slice(1);
    const isShown = id === undefined || group.some(({ rows }) => rows.some((row) => row.id === id));
    return isShown ? [] : group.map(({ ask }) => ask.fill);
  });
};

/** What was missed, by endpoint, oldest first. */
const filledOf = (
  found: readonly Found[],
  span: MissedSpan,
  known: { fill: FillSpec; id: string }[],
  complain: (problem: string) => void,
): readonly Filled<unknown>[] => {
  const byEndpoint = new Map<string, Timed[]>();
  const entries = new Set<string>();
  for (const { ask, rows } of found) {
    const { fill } = ask;
    const { id } = fill.endpoint.spec;
    const oldest = rows.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY);
    if (fill.depth !== undefined && rows.length >= fill.depth && Math.floor(oldest) > span.from)
      complain(`what came before ${showTime(oldest)}: ${id} lists the newest ${fill.depth} only`);
    const missed = rows.filter(both(cutter(fill, span), firstOf(fill, entries)));
    for (const row of missed) if (row.id !== undefined) known.push({ fill, id: row.id });
    byEndpoint.set(id, [...(byEndpoint.get(id) ?? []), ...missed]);
  }
  return [...byEndpoint]
    .map(([endpoint, rows]) => ({
      endpoint,
      rows: rows.sort((a, b) => a.time - b.time).map(({ row }) => row),
    }))
    .filter(({ rows }) => rows.length > 0);
};

const both =
  (a: (row: Timed) => boolean, b: (row: Timed) => boolean) =>
  (row: Timed): boolean =>
    a(row) && b(row);

/** Ledgers overlap: an entry that one of them has told is not told again by another. Whatever else has ids of pushes. */
const firstOf = ({ id, endpoint, lasts }: FillSpec, entries: Set<string>): ((row: Timed) => boolean) => {
  const { key } = (endpoint.history ?? {}) as Partial<HistorySpec>;
  if (id !== undefined || lasts !== undefined || !key) return () => true;
  const nameOf = joinerOf(key.map(String));
  return ({ row }) => {
    const name = nameOf(row);
    const isNew = name === undefined || !entries.has(name);
    if (name !== undefined) entries.add(name);
    return isNew;
  };
};
