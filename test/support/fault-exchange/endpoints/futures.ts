import type { Order } from '../book.ts';
import { cancelAll, cancelList, cancelOne } from '../closing.ts';
import type { CancelItem } from '../closing.ts';
import type { Family } from '../families.ts';
import { bare, fills, listOrders, lookUp, paged } from '../looking.ts';
import { place, placeBatch, pretend } from '../placing.ts';
import { futuresOrder } from '../views.ts';
import type { Behaviour } from '../world.ts';

const ids = ({ orderId, clientOid }: Order): unknown => ({ orderId, clientOid });
const cancelledIds = (orders: readonly Order[]): unknown => ({
  cancelledOrderIds: orders.map(({ orderId }) => orderId),
});
const cancelledId = (order: Order): unknown => cancelledIds([order]);
const oidOnly = ({ clientOid }: Order): unknown => ({ clientOid });
const futures = (): readonly Family[] => ['futures'];

const named = (body: any): readonly CancelItem[] => [
  ...((body?.orderIdsList ?? []) as string[]).map((orderId) => ({ orderId })),
  ...((body?.clientOidsList ?? []) as CancelItem[]),
];

/** Futures and lead trading. Stop orders share the book with the others. */
export const futuresEndpoints: Readonly<Record<string, Behaviour>> = {
  'futures.order.addOrder': place('futures', ids),
  'futures.order.addTPSLOrder': place('futures', ids),
  'futures.order.addOrderTest': pretend('futures', true),
  'futures.order.batchAddOrders': placeBatch({
    family: 'futures',
    itemsOf: (body) => body,
    max: 20,
    good: ({ orderId, clientOid, symbol }) => ({
      orderId,
      clientOid,
      symbol,
      code: '200000',
      msg: 'success',
    }),
    bad: ({ code, msg }, { clientOid, symbol }) => ({ orderId: null, clientOid, symbol, code, msg }),
  }),
  'futures.order.cancelOrderById': cancelOne({ family: 'futures', by: 'orderId', answer: cancelledId }),
  'futures.order.cancelOrderByClientOid': cancelOne({
    family: 'futures',
    by: 'clientOid',
    bySymbol: true,
    answer: oidOnly,
  }),
  'futures.order.batchCancelOrders': cancelList('futures', named, (item, order, refusal) => ({
    orderId: item.orderId ?? null,
    clientOid: item.clientOid ?? null,
    code: order ? '200' : refusal?.code,
    msg: order ? 'success' : refusal?.msg,
  })),
  'futures.order.cancelAllOrdersV3': cancelAll('futures', cancelledIds),
  'futures.order.cancelAllOrdersV1': cancelAll('futures', cancelledIds),
  'futures.order.cancelAllStopOrders': cancelAll('futures', cancelledIds),
  'futures.order.getOrderByClientOid': lookUp({ families: futures, by: 'clientOid', view: futuresOrder }),
  'futures.order.getOrderByOrderId': lookUp({ families: futures, by: 'orderId', view: futuresOrder }),
  'futures.order.getOrderList': listOrders({
    families: futures,
    which: ({ params }) =>
      params['status'] === undefined ? 'all' : params['status'] === 'active' ? 'open' : 'closed',
    view: futuresOrder,
    wrap: paged,
  }),
  'futures.order.getRecentClosedOrders': listOrders({
    families: futures,
    which: 'closed',
    view: futuresOrder,
    wrap: bare,
    prompt: true,
    size: 1000,
  }),
  'futures.order.getStopOrderList': listOrders({
    families: futures,
    which: 'open',
    view: futuresOrder,
    wrap: paged,
  }),
  'futures.order.getTradeHistory': listOrders({
    families: futures,
    which: 'filled',
    view: fills,
    wrap: paged,
  }),
  'futures.order.getRecentTradeHistory': listOrders({
    families: futures,
    which: 'filled',
    view: fills,
    wrap: bare,
    prompt: true,
    size: 1000,
  }),

  'copyTrading.futures.addOrder': place('lead', ids),
  'copyTrading.futures.addTPSLOrder': place('lead', ids),
  'copyTrading.futures.addOrderTest': pretend('lead', true),
  'copyTrading.futures.cancelOrderById': cancelOne({ family: 'lead', by: 'orderId', answer: cancelledId }),
  'copyTrading.futures.cancelOrderByClientOid': cancelOne({
    family: 'lead',
    by: 'clientOid',
    answer: oidOnly,
  }),
};
