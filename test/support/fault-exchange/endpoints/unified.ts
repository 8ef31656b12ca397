import { ok, refuse } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Order } from '../book.ts';
import { amend, cancelAll, cancelList, cancelOne } from '../closing.ts';
import type { CancelItem } from '../closing.ts';
import type { Family } from '../families.ts';
import { fills, listOrders, lookUp, unifiedCursored, unifiedPaged } from '../looking.ts';
import { place, placeBatch } from '../placing.ts';
import { unifiedOrder } from '../views.ts';
import type { Behaviour, Call } from '../world.ts';

/** Version 1 serves classic accounts too, whose orders are kept by trade type and not seen by version 2. */
const familyOf = ({ params }: Call): Family => {
  if (params['accountMode'] !== 'classic') return 'unified';
  return params['tradeType'] === 'FUTURES' ? 'classicFutures' : 'classicSpot';
};
const families = (call: Call): readonly Family[] => [familyOf(call)];
const tradeType = ({ params }: Call): string => String(params['tradeType'] ?? 'SPOT');

const placed = ({ orderId, clientOid, tradeType: type, bookedAt }: Order): unknown => ({
  tradeType: type,
  orderId,
  clientOid,
  ts: bookedAt * 1e6,
});
const cancelled = ({ orderId, clientOid, tradeType: type }: Order, { now }: Call): unknown => ({
  tradeType: type,
  orderId,
  clientOid,
  ts: now * 1e6,
});
const needs = ['tradeType', 'symbol'];
const wrap = (items: readonly unknown[], call: Call): unknown => ({ tradeType: tradeType(call), items });
const cancelRow = (item: CancelItem, order: Order | undefined, refusal: Answer | undefined): unknown => ({
  orderId: order?.orderId ?? item.orderId ?? null,
  clientOid: order?.clientOid ?? item.clientOid ?? null,
  code: order ? '200000' : refusal?.code,
  msg: order ? 'success' : refusal?.msg,
});
const items = (body: any): readonly CancelItem[] => body?.cancelOrderList ?? [];
const cancelSymbol = cancelAll(
  familyOf,
  (orders) => ({
    tradeType: orders[0]?.tradeType ?? null,
    items: orders.map(({ orderId, clientOid }) => ({ orderId, clientOid })),
  }),
  100,
);
const details = lookUp({ families, needs, view: unifiedOrder });
const open = listOrders({ families, which: 'open', view: unifiedOrder, wrap: unifiedPaged });
const closed = listOrders({ families, which: 'closed', view: unifiedOrder, wrap: unifiedCursored });
const executions = listOrders({ families, which: 'filled', view: fills, wrap: unifiedCursored });
const status: Behaviour = ({ world, params }) =>
  ok({
    tradeType: params['tradeType'],
    serverStatus: world.status[params['tradeType'] === 'FUTURES' ? 'futures' : 'spot'],
    msg: '',
  });

/** A classic account's trade type belongs into the query, and every order has one. */
const typed =
  (behaviour: Behaviour): Behaviour =>
  (call) => {
    const { params, query } = call;
    const where = params['accountMode'] === 'classic' ? query : params;
    return where['tradeType'] === undefined ? refuse('106100', 'tradeType is missing.') : behaviour(call);
  };

/** Both versions of the unified account. */
export const unifiedEndpoints: Readonly<Record<string, Behaviour>> = {
  'unified.order.placeOrder': typed(place('unified', placed, { tradeType })),
  'unified.order.amendOrder': amend,
  'unified.order.cancelOrder': cancelOne({ family: 'unified', bySymbol: true, answer: cancelled }),
  'unified.order.batchCancelOrdersById': cancelList('unified', items, cancelRow, wrap),
  'unified.order.batchCancelOrdersBySymbol': cancelSymbol,
  'unified.order.getOrderDetails': details,
  'unified.order.getOpenOrderList': open,
  'unified.order.getOrderHistory': closed,
  'unified.order.getTradeHistory': executions,
  'unified.market.getServiceStatus': status,

  'unifiedV1.order.placeOrder': typed(place(familyOf, placed, { tradeType })),
  'unifiedV1.order.batchPlaceOrder': typed(
    placeBatch({
      family: familyOf,
      itemsOf: (body) => body?.orderList,
      max: 20,
      tradeType,
      good: ({ orderId, clientOid, symbol }) => ({
        orderId,
        clientOid,
        symbol,
        code: '200000',
        msg: 'success',
      }),
      bad: ({ code, msg }, { clientOid, symbol }) => ({ clientOid, symbol, code, msg }),
      wrap,
    }),
  ),
  'unifiedV1.order.cancelOrder': typed(cancelOne({ family: familyOf, bySymbol: true, answer: cancelled })),
  'unifiedV1.order.batchCancelOrdersById': typed(cancelList(familyOf, items, cancelRow, wrap)),
  'unifiedV1.order.batchCancelOrdersBySymbol': cancelSymbol,
  'unifiedV1.order.getOrderDetails': details,
  'unifiedV1.order.getOpenOrderList': open,
  'unifiedV1.order.getOrderHistory': closed,
  'unifiedV1.order.getTradeHistory': executions,
  'unifiedV1.market.getServiceStatus': status,
};
