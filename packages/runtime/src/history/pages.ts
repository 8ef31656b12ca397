import { HistoryError } from '../errors/history-error.ts';
import type { HistoryNotice, Span } from './notice.ts';
import type { Plan } from './plan.ts';
import { listOf, readRows, type Entry, type Rows } from './rows.ts';

/** Units of the window, both ends included; `undefined` for a list that takes no window. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Notify = (kind: HistoryNotice['kind'], message: string, span?: Span) => void;

/** The rows of one range, by key, in the order in which the exchange gave them. */
export interface Reading {
  readonly found: ReadonlyMap<string, Entry>;
  /** The answer may have left out rows for want of room. */
  readonly cut: boolean;
  /** There were more rows than were to be held; `found` has the first of them. */
  readonly crowded: boolean;
}

/** As many pages in a row may bring nothing new, because rows that arrive push known ones onto the next page. */
const STALE_PAGES = 5;

export const spanOfRange = ({ unit }: Plan, range: Range | undefined): Span | undefined =>
  range && { since: range.from * unit, until: range.to * unit };

/**
 * Reads a range page by page, each row once, and stops when there are more than `room`. How full a page is says nothing:
 * some lists filter after they have cut, and some give less than was asked for.
 * @throws {HistoryError} for pages that do not move on.
 */
export const readRange = async (
  plan: Plan,
  range: Range | undefined,
  room: number,
  notify: Notify,
): Promise<Reading> => {
  const { history, size } = plan;
  const { window } = history;
  const base = {
    ...history.always,
    ...(range && window ? { [window.start]: range.from, [window.end]: range.to } : {}),
    ...(history.size && size ? { [history.size]: size } : {}),
  };
  const turn = turner(plan, range);
  const found = new Map<string, Entry>();
  let page: Readonly<Record<string, unknown>> | undefined = turn.first;
  while (page) {
    const data = await plan.ask({ ...base, ...page });
    const rows = readRows(history, listOf(data, history.rows));
    report(rows, notify);
    const before = found.size;
    for (const entry of rows.entries) if (!found.has(entry.key)) found.set(entry.key, entry);
    if (found.size > room) return { found, cut: false, crowded: true };
    page = turn.next(data, rows, found.size - before);
  }
  return { found, cut: turn.cut, crowded: false };
};

const report = ({ unsettled, sameKey }: Rows, notify: Notify): void => {
  if (unsettled) notify('unsettled', 'rows that are not settled yet are left out.');
  if (sameKey) notify('same-key', 'two rows of one answer have the same key and are not the same.');
};

interface Turner {
  readonly first: Readonly<Record<string, unknown>>;
  readonly cut: boolean;
  /** The parameters of the next page; `undefined` at the end. */
  readonly next: (data: unknown, rows: Rows, fresh: number) => Readonly<Record<string, unknown>> | undefined;
}

const turner = (plan: Plan, range: Range | undefined): Turner => {
  const { kind } = plan.history;
  return kind === 'page'
    ? byNumber(plan, range)
    : kind === 'cursor'
      ? byCursor(plan, range)
      : byNothing(plan);
};

/** One answer is all there is; it was cut if it is as long as answers get, or if nobody knows how long that is. */
const byNothing = ({ history, size, most }: Plan): Turner => {
  let cut = false;
  return {
    first: {},
    get cut() {
      return cut;
    },
    next: (_, { count }) => {
      const room = size ?? most;
      cut = room === undefined ? history.kind === 'time' && count > 0 : count >= room;
      return undefined;
    },
  };
};

const fieldOf = (data: unknown, field: string | undefined): unknown =>
  field === undefined ? undefined : (data as Record<string, unknown> | null)?.[field];

const byNumber = (plan: Plan, range: Range | undefined): Turner => {
  const { page = '', more } = plan.history;
  const param = (number: number) => (page === '' ? {} : { [page]: number });
  let number = 1;
  let stale = 0;
  return {
    first: param(1),
    cut: false,
    next: (data, { count }, fresh) => {
      const pages = Number(fieldOf(data, more) ?? NaN);
      const counted = pages >= 0;
      stale = fresh > 0 ? 0 : stale + 1;
      // Without a count, a list may answer a page beyond its last with that last one.
      if (count === 0 || (counted ? number >= pages : fresh === 0) || page === '') return undefined;
      if (stale >= STALE_PAGES) {
        const what = `the last ${stale} pages of ${pages} brought nothing new.`;
        throw new HistoryError(plan.id, 'stuck', what, spanOfRange(plan, range));
      }
      number += 1;
      return param(number);
    },
  };
};

const byCursor = (plan: Plan, range: Range | undefined): Turner => {
  const { cursor = '', more, next: where } = plan.history;
  const used = new Set<string>();
  let longest = 0;
  let stale = 0;
  let cut = false;
  const stuck = (what: string): never => {
    throw new HistoryError(plan.id, 'stuck', what, spanOfRange(plan, range));
  };
  return {
    first: {},
    get cut() {
      return cut;
    },
    next: (data, { entries, count }, fresh) => {
      stale = fresh > 0 ? 0 : stale + 1;
      longest = Math.max(longest, count);
      if (count === 0 || fieldOf(data, more) === false) return undefined;
      if (entries.length === 0 && where?.from === 'rows') return stuck('no row of a page has a cursor.');
      const value =
        where?.from === 'answer' ? fieldOf(data, where.field) : ofRows(entries, where?.field, where?.pick);
      if (value === undefined || value === null || value === '' || Number(value) === 0) {
        // The rows say that there may be more, and the answer not where.
        cut = count >= (plan.size ?? plan.most ?? Infinity);
        return undefined;
      }
      // A cursor that counts its own row in brings the last row again at the end.
      if (fresh === 0 && (count < longest || count === 1)) return undefined;
      if (used.has(String(value))) return stuck(`the cursor ${String(value)} came a second time.`);
      if (stale >= STALE_PAGES) return stuck(`the last ${stale} pages brought nothing new.`);
      used.add(String(value));
      return { [cursor]: value };
    },
  };
};

const ofRows = (
  entries: readonly Entry[],
  field: string | undefined,
  pick: 'last' | 'smallest' | undefined,
): unknown => {
  const values = entries.map(({ row }) => fieldOf(row, field));
  if (pick !== 'smallest') return values.at(-1);
  // Ids may be text or bigint: as numbers two of them could be equal and not the same.
  const ids = values.filter((value) => /^\d+$/.test(String(value)));
  return ids.reduce(
    (least, value) => (BigInt(String(value)) < BigInt(String(least)) ? value : least),
    ids[0],
  );
};
