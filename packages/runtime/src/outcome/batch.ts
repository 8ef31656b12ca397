import type { BatchFacts } from './facts.ts';
import type { PendingItem } from './pending.ts';

/** What became of one order. */
export type VerdictName = 'accepted' | 'rejected' | 'unknown';

/** One row of a batch's answer, with what the client adds to it. */
export type BatchRow = Record<string, unknown> & { clientOid?: string; verdict: VerdictName };

/**
 * Gives each row of a batch's answer its verdict and the client order id of its order. A row without any id, as
 * failures come, belongs to the order at its place in the request.
 */
export const markRows = (
  data: unknown,
  facts: BatchFacts,
  items: readonly PendingItem[],
): BatchRow[] | undefined => {
  const rows = rowsOf(data, facts.rows);
  if (!rows) return undefined;
  const [field, value] = facts.success;
  const marked: BatchRow[] = [];
  const taken = new Set<number>();
  for (const [i, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null) return undefined;
    const fields = row as Record<string, unknown>;
    const at = placeOf(fields, i, items, taken, rows.length === items.length);
    if (at === undefined) return undefined;
    taken.add(at);
    const { clientOid } = items[at] ?? {};
    marked.push(
      Object.assign(fields, {
        ...(clientOid ? { clientOid } : {}),
        verdict: verdictOf(fields[field], value, facts.assumed === true),
      }),
    );
  }
  return marked;
};

/** What a row says of its order. Where KuCoin says nothing, or something that nobody has seen, it is unknown. */
const verdictOf = (said: unknown, success: unknown, assumed: boolean): VerdictName => {
  if (said === undefined || said === null) return 'unknown';
  if (String(said) === String(success)) return 'accepted';
  return assumed && /^(0|200|true|success)?$/i.test(String(said)) ? 'unknown' : 'rejected';
};

/** Which order a row is about: by its ids, else by its place, which only counts where there is a row for every order. */
const placeOf = (
  row: Record<string, unknown>,
  index: number,
  items: readonly PendingItem[],
  taken: ReadonlySet<number>,
  complete: boolean,
): number | undefined => {
  const { clientOid, orderId } = row;
  const byId = items.findIndex(
    (item, i) =>
      !taken.has(i) &&
      ((item.clientOid !== undefined && item.clientOid === clientOid) ||
        (item.orderId !== undefined && item.orderId === orderId)),
  );
  if (byId >= 0) return byId;
  return complete && !taken.has(index) ? index : undefined;
};

/** The rows at a path of the answer. */
export const rowsOf = (data: unknown, path: string): unknown[] | undefined => {
  let at: any = data;
  for (const name of path ? path.split('.') : []) at = at?.[name];
  return Array.isArray(at) ? at : undefined;
};

/** Puts rows where the answer would have had them. */
export const withRows = (rows: readonly unknown[], path: string): unknown =>
  path
    .split('.')
    .filter(Boolean)
    .reduceRight<unknown>((inner, name) => ({ [name]: inner }), rows);
