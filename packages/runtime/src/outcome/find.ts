import type { FindFacts, Lookup } from './facts.ts';
import type { PendingItem } from './pending.ts';

/** What one look-up said. */
export type Found =
  | { readonly is: 'found'; readonly order: Record<string, unknown>; readonly open: boolean }
  /** There is no such order among those the look-up sees. */
  | { readonly is: 'absent' }
  | { readonly is: 'unclear'; readonly why: string; readonly answered: boolean };

/** The answer to a look-up, in whatever way it came; without an answer the code is the error's. */
export interface LookupAnswer {
  readonly answered: boolean;
  readonly status: number | undefined;
  readonly code: string;
  readonly reason: string;
  readonly data: unknown;
  readonly succeeded: boolean;
}

/** The parameters for a look-up of an order; `undefined` where it cannot be asked for that order. */
export const lookupParams = (
  { finds }: Lookup,
  { clientOid, orderId, needs }: PendingItem,
): { readonly by: 'clientOid' | 'orderId'; readonly params: Record<string, string> } | undefined => {
  const params: Record<string, string> = {};
  for (const name of finds.needs ?? []) {
    const value = needs[name];
    if (value === undefined) return undefined;
    params[name] = value;
  }
  if (finds.by.orderId && orderId)
    return { by: 'orderId', params: { ...params, [finds.by.orderId]: orderId } };
  if (finds.by.clientOid && clientOid) {
    return { by: 'clientOid', params: { ...params, [finds.by.clientOid]: clientOid } };
  }
  return undefined;
};

/** Reads what a look-up answered. Whatever the facts do not know is unclear, not absent. */
export const readLookup = ({ finds }: Lookup, item: PendingItem, answer: LookupAnswer): Found => {
  if (finds.notFound.some((one) => says(one, answer))) return { is: 'absent' };
  if (!answer.succeeded) {
    const { answered, code, status, reason } = answer;
    const why = answered
      ? `the look-up answered ${code || status} ${reason}`.trim()
      : `the look-up got no answer (${code})`;
    return { is: 'unclear', why, answered };
  }
  // One client order id can have several orders: the newest comes first, and any of them proves that one was taken.
  const candidates = (Array.isArray(answer.data) ? answer.data : [answer.data]) as Record<string, unknown>[];
  const order = candidates.find((one) => isMeant(finds, item, one));
  if (!order) return { is: 'unclear', why: 'the look-up answered without the order', answered: true };
  const [field, values] = finds.open;
  return { is: 'found', order, open: values.includes(order[field]) };
};

const says = (
  { code, status, text = [], isNull = false }: FindFacts['notFound'][number],
  answer: LookupAnswer,
): boolean => {
  if (answer.code !== code || (status !== undefined && answer.status !== status)) return false;
  if (isNull) return answer.succeeded && (answer.data === null || answer.data === undefined);
  const reason = answer.reason.toLowerCase();
  return !answer.succeeded && text.every((word) => reason.includes(word.toLowerCase()));
};

const isMeant = (finds: FindFacts, { clientOid, orderId }: PendingItem, order: unknown): boolean => {
  if (typeof order !== 'object' || order === null) return false;
  const fields = order as Record<string, unknown>;
  const same = (id: string | undefined, name: string): boolean =>
    id !== undefined && String(fields[name]) === id;
  return same(orderId, finds.orderId) || same(clientOid, finds.clientOid);
};

/** For how many milliseconds after it closed an order stays visible; 0 where that is not known. */
export const closedFor = (finds: FindFacts, by: 'clientOid' | 'orderId', { needs }: PendingItem): number => {
  for (const [when, only, ms] of finds.closedWhen ?? []) {
    if (only !== null && only !== by) continue;
    if (Object.entries(when).every(([name, value]) => needs[name] === value)) return ms;
  }
  return finds.closedFor ?? 0;
};
