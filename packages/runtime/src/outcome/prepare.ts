import { needsOf, type OrderFacts } from './facts.ts';
import type { PendingItem } from './pending.ts';
import type { Use, UsedIds } from './used-ids.ts';

/** A request for orders, with a client order id on each, and what will be needed if its answer is lost. */
export interface Intent {
  readonly params: unknown;
  readonly items: readonly PendingItem[];
  readonly generated: boolean;
  /** What it makes of the caller's own ids; absent where they are the client's. */
  readonly use: Use | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Gives every new order a client order id and notes what a look-up would ask for. */
export const prepare = (facts: OrderFacts, params: unknown, used: UsedIds): Intent => {
  const { clientOid } = facts;
  const list = clientOid?.list;
  let generated = clientOid?.isNew === true;
  const named = (order: unknown): unknown => {
    if (!clientOid?.isNew || !isFields(order)) return order;
    if (order[clientOid.param]) {
      generated = false;
      return order;
    }
    return { ...order, [clientOid.param]: crypto.randomUUID() };
  };

  const finish = (whole: unknown, items: readonly PendingItem[]): Intent => ({
    params: whole,
    items,
    generated,
    use: clientOid?.isNew && !generated ? used.use(items) : undefined,
  });
  if (list === undefined) {
    const whole = named(params ?? {});
    return finish(whole, [itemOf(facts, whole, NONE)]);
  }
  const orders = list === '' ? params : isFields(params) ? params[list] : undefined;
  const given = Array.isArray(orders) ? orders.map(named) : [];
  const shared = isFields(params) ? params : {};
  const whole = !Array.isArray(orders) ? params : list === '' ? given : { ...shared, [list]: given };
  const ids = facts.orderIds === undefined ? undefined : shared[facts.orderIds];
  const items = [
    ...given.map((order) => itemOf(facts, order, shared)),
    ...(Array.isArray(ids) ? ids.map((id) => itemOf(facts, { orderId: id }, shared)) : []),
  ];
  return finish(whole, items);
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NONE: Fields = {};

const itemOf = (facts: OrderFacts, order: unknown, shared: Fields): PendingItem => {
  const own = isFields(order) ? order : NONE;
  const needs: Record<string, string> = {};
  for (const name of needsOf(facts)) {
    const value = textOf(own[name] ?? shared[name]);
    if (value !== undefined) needs[name] = value;
  }
  const oid = facts.clientOid?.param;
  const clientOid = oid === undefined ? undefined : textOf(own[oid] ?? shared[oid]);
  const orderId = textOf(own['orderId'] ?? shared['orderId']);
  if (!clientOid) return orderId ? { orderId, needs } : { needs };
  return orderId ? { clientOid, orderId, needs } : { clientOid, needs };
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : undefined;
