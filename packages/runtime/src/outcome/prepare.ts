import { lookupsOf, type OrderFacts } from './facts.ts';
import type { PendingItem } from './pending.ts';
import type { Before, UsedIds } from './used-ids.ts';

/** A request for orders, with a client order id on each, and what will be needed if its answer is lost. */
export interface Intent {
  readonly params: unknown;
  readonly items: readonly PendingItem[];
  readonly generated: boolean;
  /** What the caller's own ids stood for before. */
  readonly before: Before | undefined;
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
    before: clientOid?.isNew && !generated ? used.remember(items) : undefined,
  });
  if (list === undefined) {
    const whole = named(params ?? {});
    return finish(whole, [itemOf(facts, whole, {})]);
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

const itemOf = (facts: OrderFacts, order: unknown, shared: Fields): PendingItem => {
  const { clientOid } = facts;
  const own = isFields(order) ? order : {};
  const text = (name: string): string | undefined => {
    const value = own[name] ?? shared[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : undefined;
  };
  const needs: Record<string, string> = {};
  for (const { lookup } of lookupsOf(facts)) {
    for (const name of lookup.finds.needs ?? []) {
      const value = text(name);
      if (value !== undefined) needs[name] = value;
    }
  }
  const oid = clientOid && text(clientOid.param);
  const orderId = text('orderId');
  return { ...(oid ? { clientOid: oid } : {}), ...(orderId ? { orderId } : {}), needs };
};
