import { ok, refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import { cancel, change, standingOf } from './book.ts';
import type { Order } from './book.ts';
import { atMost, minus, plus } from './decimal.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './families.ts';
import { isOrder } from './placing.ts';
import { unknown } from './world.ts';
import type { Behaviour, Call } from './world.ts';

type FamilyOf = (call: Call) => Family;
export type By = 'clientOid' | 'orderId';

const familyOf = (family: Family | FamilyOf, call: Call): Family =>
  typeof family === 'function' ? family(call) : family;

/** The open order of this id, whether look-ups see it or not. */
const openOrder = (call: Call, family: Family, by: By, id: string, symbol?: string): Order | Answer => {
  const { world, uid, now } = call;
  const found = world.book[by === 'clientOid' ? 'byClientOid' : 'byOrderId']([family], uid, id);
  const open = found.find(
    (order) => standingOf(order, now).state === 'open' && (symbol === undefined || order.symbol === symbol),
  );
  return open ?? world.choices.choose(`${family}.uncancellable`, FAMILIES[family].uncancellable, id);
};

const close = (call: Call, order: Order): void => {
  cancel(order, call.now);
  call.changed.push(order.orderId);
};

/** The id that a request names, under whatever name. */
const named = (params: Readonly<Record<string, any>>, by: By): string =>
  String((by === 'orderId' ? params['orderId'] : (params['clientOid'] ?? params['clientOrderId'])) ?? '');

export interface Cancelling {
  readonly family: Family | FamilyOf;
  /** Fixed, or whichever the request names; the order id wins. */
  readonly by?: By;
  readonly bySymbol?: boolean;
  readonly answer: (order: Order, call: Call) => unknown;
}

export const cancelOne =
  ({ family, by, bySymbol = false, answer }: Cancelling): Behaviour =>
  (call) => {
    const { params } = call;
    const way = by ?? (params['orderId'] === undefined ? 'clientOid' : 'orderId');
    const id = named(params, way);
    if (id === '') return refuse('400100', `${way} is missing.`);
    const order = openOrder(call, familyOf(family, call), way, id, bySymbol ? params['symbol'] : undefined);
    if (!isOrder(order)) return order;
    close(call, order);
    return ok(answer(order, call));
  };

/** Takes some size off an open order. */
export const cancelPart: Behaviour = (call) => {
  const { orderId, symbol, cancelSize } = call.params;
  const order = openOrder(call, 'spot', 'orderId', String(orderId), symbol);
  if (!isOrder(order)) return order;
  const standing = standingOf(order, call.now);
  const open = minus(minus(standing.size, standing.filled), standing.cancelled);
  if (atMost(open, cancelSize)) close(call, order);
  else {
    change(order, call.now, { cancelled: plus(standing.cancelled, cancelSize) });
    call.changed.push(orderId);
  }
  return ok({ orderId, cancelSize });
};

const list = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : [];

/** Every open order that fits symbol, trade type and ids, if the request names any. */
export const cancelAll =
  (
    family: Family | FamilyOf,
    answer: (orders: readonly Order[]) => unknown,
    most: number = Infinity,
  ): Behaviour =>
  (call) => {
    const { world, params, uid, now } = call;
    const ids = list(params['orderIds']);
    const orders = world.book
      .all([familyOf(family, call)], uid)
      .filter(
        (order) =>
          standingOf(order, now).state === 'open' &&
          (params['symbol'] === undefined || list(params['symbol']).includes(order.symbol)) &&
          (order.tradeType === null || order.tradeType === params['tradeType']) &&
          (ids.length === 0 || ids.includes(order.orderId)),
      )
      .slice(0, most);
    for (const order of orders) close(call, order);
    return ok(answer(orders));
  };

export interface CancelItem {
  readonly orderId?: string;
  readonly clientOid?: string;
  readonly symbol?: string;
}

/** Cancels a list; each item stands or falls for itself. */
export const cancelList =
  (
    family: Family | FamilyOf,
    itemsOf: (body: any) => readonly CancelItem[],
    row: (item: CancelItem, order: Order | undefined, refusal: Answer | undefined) => unknown,
    wrap: (rows: readonly unknown[], call: Call) => unknown = (rows) => rows,
  ): Behaviour =>
  (call) => {
    const { stopAfter = Infinity, items: refusals = {} } = call.fault;
    const mine = familyOf(family, call);
    const rows = itemsOf(call.body)
      .slice(0, stopAfter)
      .map((item, at) => {
        const by = item.orderId === undefined ? 'clientOid' : 'orderId';
        const order =
          refusals[at] ?? openOrder(call, mine, by, item.orderId ?? item.clientOid ?? '', item.symbol);
        if (!isOrder(order)) return row(item, undefined, order);
        close(call, order);
        return row(item, order, undefined);
      });
    return ok(wrap(rows, call));
  };

/** Spot's alter: the order is cancelled and another one takes its place, under the same client order id. */
export const alter: Behaviour = (call) => {
  const { world, now, params } = call;
  const by = params['orderId'] === undefined ? 'clientOid' : 'orderId';
  const order = openOrder(call, 'spot', by, named(params, by), params['symbol']);
  if (!isOrder(order)) return order;
  const { price, size, filled } = standingOf(order, now);
  const newSize = String(params['newSize'] ?? size);
  close(call, order);
  if (atMost(newSize, filled)) return ok({ newOrderId: null, clientOid: order.clientOid });
  const newOrderId = world.newId('hex');
  const visibleAt = now + (call.fault.booking?.invisibleMs ?? world.booking.invisibleMs ?? 0);
  world.book.add({
    ...order,
    orderId: newOrderId,
    endpoint: call.id,
    bookedAt: now,
    visibleAt,
    listedAt: visibleAt,
    replaces: order.orderId,
    standings: [
      {
        at: now,
        state: 'open',
        price: String(params['newPrice'] ?? price),
        size: minus(newSize, filled),
        filled: '0',
        cancelled: '0',
      },
    ],
  });
  call.booked.push(newOrderId);
  return ok({ newOrderId, clientOid: order.clientOid });
};

/** The unified account's amend: the order keeps its id. */
export const amend: Behaviour = (call) => {
  const { now, params } = call;
  const by = params['orderId'] === undefined ? 'clientOid' : 'orderId';
  const order = openOrder(call, 'unified', by, named(params, by), params['symbol']);
  if (!isOrder(order)) return order;
  if (order.tradeType !== 'FUTURES') return unknown(call, 'unified', order.orderId);
  if (call.fault.refusal) {
    if (params['cxlOnFail'] === true) close(call, order);
    return call.fault.refusal;
  }
  const { price, size } = standingOf(order, now);
  const { newPrice = price, newSize = size } = params;
  change(order, now, { price: String(newPrice), size: String(newSize) });
  call.changed.push(order.orderId);
  return ok({ orderId: order.orderId, clientOid: order.clientOid });
};
