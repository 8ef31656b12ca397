import { rowsOf, withRows, type BatchRow } from './batch.ts';
import type { BatchFacts, OrderFacts } from './facts.ts';
import type { PendingItem } from './pending.ts';
import type { Verdict } from './resolve.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether an answer says what it must: an order that was taken has an id, and a change names what it changes. */
export const isComplete = (data: unknown, { kind, answer }: OrderFacts): boolean => {
  if (kind === 'amend' || kind === 'cancel-partial') return Object(data) === data;
  if (answer === undefined) return true;
  if (kind === 'cancel') return Object(data) === data;
  return kind !== 'place' || answer['orderId'] !== 'id' || Boolean((Object(data) as Fields)['orderId']);
};

/** The order ids in an answer, one for each order where it has them. */
export const idsOf = (data: unknown, { batch }: OrderFacts): string[] => {
  const rows = batch ? (rowsOf(data, batch.rows) ?? []) : [data];
  return rows.map((row) => {
    const { orderId, newOrderId, id } = Object(row) as Fields;
    const found = newOrderId ?? orderId ?? id;
    return found === undefined || found === null ? '' : String(found);
  });
};

/** The answer that was lost, as far as the order that a look-up found can tell it. */
export const answerFrom = (
  { answer = {}, clientOid }: OrderFacts,
  item: PendingItem | undefined,
  params: unknown,
  { order, lookup }: Verdict,
): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  const given = Object(params) as Fields;
  const orderId = (lookup && order?.[lookup.finds.orderId]) ?? item?.orderId;
  const open = lookup && order ? lookup.finds.open[1].includes(order[lookup.finds.open[0]]) : false;
  const from = (source: string | readonly [open: string, closed: string]): unknown => {
    if (typeof source !== 'string') return source[open ? 0 : 1];
    if (source === 'id') return orderId;
    if (source === 'ids') return [orderId];
    if (source === 'clientOid') return item?.clientOid ?? (lookup && order?.[lookup.finds.clientOid]);
    const [place, name = ''] = source.split('.');
    return place === 'request' ? given[name] : order?.[name];
  };
  for (const [field, source] of Object.entries(answer)) {
    const value = from(source);
    if (value !== undefined) data[field] = value;
  }
  if (clientOid?.isNew && item?.clientOid) data[clientOid.param] ??= item.clientOid;
  return data;
};

/** A batch's answer that was lost, one row for each order. */
export const batchFrom = (
  { rows, success: [field, value], reason }: BatchFacts,
  items: readonly PendingItem[],
  verdicts: readonly Verdict[],
): unknown => {
  const made = items.map(({ clientOid, orderId }, i): BatchRow => {
    const { verdict, why, order, lookup } = verdicts[i] ?? { verdict: 'unknown', why: '' };
    const found = (lookup && order?.[lookup.finds.orderId]) ?? orderId;
    return {
      ...(clientOid ? { clientOid } : {}),
      ...(found ? { orderId: String(found) } : {}),
      ...(verdict === 'accepted' ? { [field]: value } : { [reason]: why }),
      // What is not known is not called a failure.
      ...(verdict === 'rejected' && typeof value === 'boolean' ? { [field]: !value } : {}),
      verdict,
    };
  });
  return withRows(made, rows);
};
