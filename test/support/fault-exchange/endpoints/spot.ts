import type { Order } from '../book.ts';
import { standingOf } from '../book.ts';
import { alter, cancelAll, cancelOne, cancelPart } from '../closing.ts';
import type { Family } from '../families.ts';
import { bare, cursored, fills, listOrders, lookUp, paged } from '../looking.ts';
import { place, placeBatch, pretend } from '../placing.ts';
import { hfOrder, ocoDetail, ocoOrder, oldOrder, stopOrder, syncResult } from '../views.ts';
import type { Behaviour, Call } from '../world.ts';

const ids = ({ orderId, clientOid }: Order): unknown => ({ orderId, clientOid: clientOid ?? undefined });
const idOnly = ({ orderId }: Order): unknown => ({ orderId });
const oidOnly = ({ clientOid }: Order): unknown => ({ clientOid });
const sync = (order: Order, { now }: Call): any => ({
  ...syncResult(order, standingOf(order, now)),
  orderTime: order.bookedAt,
  matchTime: now,
});
const ended = (order: Order, { now }: Call, by: 'orderId' | 'clientOid'): unknown => {
  const { orderId, clientOid, ...sizes } = syncResult(order, standingOf(order, now));
  return { [by]: by === 'orderId' ? orderId : clientOid, ...sizes };
};
const cancelledIds = (orders: readonly Order[]): unknown => ({
  cancelledOrderIds: orders.flatMap(({ orderId, legs }) => legs ?? [orderId]),
});
const cancelledId = (order: Order): unknown => cancelledIds([order]);

/** Whether the HF look-ups see orders of the old endpoints is not known: no, unless a test wants it. */
const hf = ({ world }: Call): readonly Family[] =>
  world.choices.usual('spot.seesOld', [['spot'], ['spot', 'spotOld']] as const);
const old = ({ world }: Call): readonly Family[] =>
  world.choices.choose('marginV1.seenBy', ['margin', 'old']) === 'old'
    ? ['spotOld', 'marginV1']
    : ['spotOld'];

const hfBatch = (good: (order: Order, call: Call) => object): Behaviour =>
  placeBatch({
    family: 'spot',
    itemsOf: (body) => body?.orderList,
    max: 20,
    good: (order, call) => ({ ...good(order, call), success: true }),
    bad: ({ msg }) => ({ success: false, failMsg: msg }),
  });

const oldRow = (order: Record<string, any>, more: object): unknown => ({
  symbol: order['symbol'],
  type: order['type'],
  side: order['side'],
  price: order['price'],
  size: order['size'],
  funds: null,
  channel: 'API',
  ...more,
});

const hfEndpoints: Readonly<Record<string, Behaviour>> = {
  'spot.order.addOrder': place('spot', ids),
  'spot.order.addOrderSync': place('spot', sync),
  'spot.order.addOrderTest': pretend('spot', true),
  'spot.order.batchAddOrders': hfBatch((order) => ids(order) as object),
  'spot.order.batchAddOrdersSync': hfBatch(sync),
  'spot.order.modifyOrder': alter,
  'spot.order.cancelOrderByOrderId': cancelOne({
    family: 'spot',
    by: 'orderId',
    bySymbol: true,
    answer: idOnly,
  }),
  'spot.order.cancelOrderByOrderIdSync': cancelOne({
    family: 'spot',
    by: 'orderId',
    bySymbol: true,
    answer: (order, call) => ended(order, call, 'orderId'),
  }),
  'spot.order.cancelOrderByClientOid': cancelOne({
    family: 'spot',
    by: 'clientOid',
    bySymbol: true,
    answer: oidOnly,
  }),
  'spot.order.cancelOrderByClientOidSync': cancelOne({
    family: 'spot',
    by: 'clientOid',
    bySymbol: true,
    answer: (order, call) =>
      ended(order, call, call.world.choices.choose('spot.syncCancelNames', ['clientOid', 'orderId'])),
  }),
  'spot.order.cancelPartialOrder': cancelPart,
  'spot.order.cancelAllOrdersBySymbol': cancelAll('spot', () => 'success'),
  'spot.order.cancelAllOrders': cancelAll('spot', (orders) => ({
    succeedSymbols: [...new Set(orders.map(({ symbol }) => symbol))],
    failedSymbols: [],
  })),
  'spot.order.getOrderByClientOid': lookUp({
    families: hf,
    by: 'clientOid',
    needs: ['symbol'],
    view: hfOrder,
  }),
  'spot.order.getOrderByOrderId': lookUp({ families: hf, by: 'orderId', needs: ['symbol'], view: hfOrder }),
  'spot.order.getOpenOrders': listOrders({
    families: hf,
    which: 'open',
    view: hfOrder,
    wrap: bare,
    size: Infinity,
  }),
  'spot.order.getOpenOrdersByPage': listOrders({
    families: hf,
    which: 'open',
    view: hfOrder,
    wrap: paged,
    size: 20,
  }),
  'spot.order.getClosedOrders': listOrders({
    families: hf,
    which: 'closed',
    view: hfOrder,
    wrap: cursored,
    size: 20,
  }),
  'spot.order.getTradeHistory': listOrders({
    families: hf,
    which: 'filled',
    view: fills,
    wrap: cursored,
    size: 20,
  }),
  'spot.order.getSymbolsWithOpenOrder': listOrders({
    families: hf,
    which: 'open',
    view: ({ symbol }) => ({ symbol }),
    wrap: (rows) => ({ symbols: [...new Set((rows as { symbol: string }[]).map(({ symbol }) => symbol))] }),
    size: Infinity,
  }),
};

const oldEndpoints: Readonly<Record<string, Behaviour>> = {
  'spot.order.addOrderOld': place('spotOld', idOnly),
  'spot.order.addOrderTestOld': pretend('spotOld', false),
  'spot.order.batchAddOrdersOld': placeBatch({
    family: 'spotOld',
    itemsOf: (body) => body?.orderList,
    max: 5,
    good: (order) =>
      oldRow(
        { symbol: order.symbol, ...order.request },
        { id: order.orderId, status: 'success', failMsg: null, clientOid: order.clientOid },
      ),
    bad: ({ msg }, item) =>
      oldRow(item, { id: null, status: 'fail', failMsg: msg, clientOid: item['clientOid'] }),
    wrap: (data) => ({ data }),
  }),
  'spot.order.cancelOrderByOrderIdOld': cancelOne({ family: 'spotOld', by: 'orderId', answer: cancelledId }),
  'spot.order.cancelOrderByClientOidOld': cancelOne({
    family: 'spotOld',
    by: 'clientOid',
    answer: ({ orderId, clientOid }) => ({
      cancelledOrderId: orderId,
      clientOid,
      cancelledOcoOrderIds: null,
    }),
  }),
  'spot.order.batchCancelOrderOld': cancelAll('spotOld', cancelledIds),
  'spot.order.getOrderByClientOidOld': lookUp({ families: old, by: 'clientOid', view: oldOrder }),
  'spot.order.getOrderByOrderIdOld': lookUp({ families: old, by: 'orderId', view: oldOrder }),
  'spot.order.getOrdersListOld': listOrders({
    families: old,
    which: ({ params }) => (params['status'] === 'active' ? 'open' : 'closed'),
    view: oldOrder,
    wrap: paged,
  }),
  'spot.order.getRecentOrdersListOld': listOrders({
    families: old,
    which: 'all',
    view: oldOrder,
    wrap: bare,
    size: 1000,
  }),
};

const stop = (): readonly Family[] => ['spotStop'];
const oco = (): readonly Family[] => ['spotOco'];

const stopEndpoints: Readonly<Record<string, Behaviour>> = {
  'spot.order.addStopOrder': place('spotStop', idOnly),
  'spot.order.cancelStopOrderByOrderId': cancelOne({
    family: 'spotStop',
    by: 'orderId',
    answer: cancelledId,
  }),
  'spot.order.cancelStopOrderByClientOid': cancelOne({
    family: 'spotStop',
    by: 'clientOid',
    answer: ({ orderId, clientOid }) => ({ cancelledOrderId: orderId, clientOid }),
  }),
  'spot.order.batchCancelStopOrder': cancelAll('spotStop', cancelledIds),
  'spot.order.getStopOrderByClientOid': lookUp({
    families: stop,
    by: 'clientOid',
    view: stopOrder,
    many: true,
  }),
  'spot.order.getStopOrderByOrderId': lookUp({ families: stop, by: 'orderId', view: stopOrder }),
  'spot.order.getStopOrdersList': listOrders({ families: stop, which: 'open', view: stopOrder, wrap: paged }),
  'spot.order.addOcoOrder': place('spotOco', idOnly),
  'spot.order.cancelOcoOrderByOrderId': cancelOne({ family: 'spotOco', by: 'orderId', answer: cancelledId }),
  'spot.order.cancelOcoOrderByClientOid': cancelOne({
    family: 'spotOco',
    by: 'clientOid',
    answer: cancelledId,
  }),
  'spot.order.batchCancelOcoOrders': cancelAll('spotOco', cancelledIds),
  'spot.order.getOcoOrderByClientOid': lookUp({ families: oco, by: 'clientOid', view: ocoOrder }),
  'spot.order.getOcoOrderByOrderId': lookUp({ families: oco, by: 'orderId', view: ocoOrder }),
  'spot.order.getOcoOrderDetailByOrderId': lookUp({ families: oco, by: 'orderId', view: ocoDetail }),
  'spot.order.getOcoOrderList': listOrders({ families: oco, which: 'all', view: ocoOrder, wrap: paged }),
};

/** Spot: high-frequency, old, stop and OCO orders. */
export const spotEndpoints: Readonly<Record<string, Behaviour>> = {
  ...hfEndpoints,
  ...oldEndpoints,
  ...stopEndpoints,
};
