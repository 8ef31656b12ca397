import type { Client } from '../../client.ts';
import type { HistoryRows } from '../../history/history-rows.ts';
import { showTime } from '../../history/notice.ts';
import type { HistoryOptions } from '../../history/paged.ts';
import type { HistorySpec } from '../../history/spec.ts';
import { readerOf } from '../hub/paths.ts';
import type { Ask } from './asks.ts';
import type { MissedSpan } from './context.ts';
import { lengthOf } from './lengths.ts';

type All = (client: Client, params: object, options: HistoryOptions) => HistoryRows<unknown>;

/** Both ends are asked for a little wider than needed, and cut afterwards. */
const WIDER_MS = 1000;
const DAY_MS = 86_400_000;

export interface Read {
  readonly rows: readonly unknown[];
  /** What the exchange no longer has, or was not asked for. */
  readonly problem?: string;
}

/**
 * Reads what an ask finds, and a little more on both sides; at most so many rows.
 * @throws {KucoinError} when REST refuses.
 */
export const readRows = async (
  { fill, params }: Ask,
  { client, args, from, to, signal }: MissedSpan,
  most: number,
): Promise<Read> => {
  const { endpoint, rows: at, lasts, before = 0 } = fill;
  const { id } = endpoint.spec;
  const all = endpoint.all as All | undefined;
  if (at !== undefined || !all) {
    const answer = await client.call<unknown>(endpoint.spec, params, { signal });
    const list: unknown = at ? readerOf(at)(answer) : answer;
    return Array.isArray(list)
      ? { rows: list }
      : { rows: [], problem: `what ${id} lists: it answered no list` };
  }
  const { window } = (endpoint.history ?? {}) as Partial<HistorySpec>;
  const back = lasts === undefined ? before : lengthOf(args[lasts.slice(1, -1)]);
  const walk = all(
    client,
    window
      ? { ...params, since: Math.floor(from - back - WIDER_MS), until: Math.ceil(to + WIDER_MS) }
      : // A list without window is read whole, whatever the clock here says.
        { ...params, until: Math.max(to, Date.now()) + DAY_MS },
    { signal },
  );
  const rows: unknown[] = [];
  for await (const row of walk) {
    if (rows.length >= most) return { rows, problem: `what ${id} lists beyond ${most} rows` };
    rows.push(row);
  }
  const gone = walk.retention.find(({ since }) => since !== null && since > from);
  return gone?.since == null
    ? { rows }
    : { rows, problem: `what ${id} listed before ${showTime(gone.since)}, which is no longer kept` };
};
