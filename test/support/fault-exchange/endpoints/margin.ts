import type { Order } from '../book.ts';
import { cancelAll, cancelOne } from '../closing.ts';
import type { Family } from '../families.ts';
import { bare, cursored, fills, listOrders, lookUp, paged } from '../looking.ts';
import { place, pretend } from '../placing.ts';
import { hfOrder, ocoDetail, ocoOrder, stopOrder } from '../views.ts';
import type { Behaviour, Call } from '../world.ts';

const placed = ({ orderId, clientOid }: Order): unknown => ({
  orderId,
  clientOid: clientOid ?? undefined,
  borrowSize: '0',
  loanApplyId: null,
});
const cancelledIds = (orders: readonly Order[]): unknown => ({
  cancelledOrderIds: orders.flatMap(({ orderId, legs }) => legs ?? [orderId]),
});
const cancelledId = (order: Order): unknown => cancelledIds([order]);

/** Which look-ups serve orders of the abandoned endpoint is not known: these here, or those of old spot. */
const margin = ({ world }: Call): readonly Family[] =>
  world.choices.choose('marginV1.seenBy', ['margin', 'old']) === 'margin'
    ? ['margin', 'marginV1']
    : ['margin'];
const stop = (): readonly Family[] => ['marginStop'];
const oco = (): readonly Family[] => ['marginOco'];
/** Margin HF, stop and OCO orders, and the abandoned first version. */
export const marginEndpoints: Readonly<Record<string, Behaviour>> = {
  'margin.order.addOrder': place('margin', placed),
  'margin.order.addOrderTest': pretend('margin', true),
  'margin.order.addOrderV1': place('marginV1', placed),
  'margin.order.addOrderTestV1': pretend('margin', true),
  'margin.order.cancelOrderByOrderId': cancelOne({
    family: 'margin',
    by: 'orderId',
    bySymbol: true,
    answer: ({ orderId }) => ({ orderId }),
  }),
  'margin.order.cancelOrderByClientOid': cancelOne({
    family: 'margin',
    by: 'clientOid',
    bySymbol: true,
    answer: ({ clientOid }) => ({ clientOid }),
  }),
  'margin.order.cancelAllOrdersBySymbol': cancelAll('margin', () => 'success'),
  'margin.order.getOrderByClientOid': lookUp({
    families: margin,
    by: 'clientOid',
    needs: ['symbol'],
    view: hfOrder,
  }),
  'margin.order.getOrderByOrderId': lookUp({
    families: margin,
    by: 'orderId',
    needs: ['symbol'],
    view: hfOrder,
  }),
  'margin.order.getOpenOrders': listOrders({
    families: margin,
    which: 'open',
    view: hfOrder,
    wrap: bare,
    size: Infinity,
  }),
  'margin.order.getClosedOrders': listOrders({
    families: margin,
    which: 'closed',
    view: hfOrder,
    wrap: cursored,
    size: 20,
  }),
  'margin.order.getTradeHistory': listOrders({
    families: margin,
    which: 'filled',
    view: fills,
    wrap: cursored,
    size: 20,
  }),

  'margin.order.addMarginStopOrder': place('marginStop', ({ orderId, clientOid }) => ({
    orderId,
    clientOid,
  })),
  'margin.order.cancelMarginStopOrderByOrderId': cancelOne({
    family: 'marginStop',
    by: 'orderId',
    answer: cancelledId,
  }),
  'margin.order.cancelMarginStopOrderByClientOid': cancelOne({
    family: 'marginStop',
    by: 'clientOid',
    answer: cancelledId,
  }),
  'margin.order.batchCancelMarginStopOrder': cancelAll('marginStop', cancelledIds),
  'margin.order.getMarginStopOrderByClientOid': lookUp({ families: stop, by: 'clientOid', view: stopOrder }),
  'margin.order.getMarginStopOrderByOrderId': lookUp({ families: stop, by: 'orderId', view: stopOrder }),
  'margin.order.getMarginStopOrdersList': listOrders({
    families: stop,
    which: 'open',
    view: stopOrder,
    wrap: paged,
  }),

  'margin.order.addMarginOcoOrder': place('marginOco', ({ orderId }) => ({ orderId })),
  'margin.order.cancelMarginOcoOrderByOrderId': cancelOne({
    family: 'marginOco',
    by: 'orderId',
    answer: cancelledId,
  }),
  'margin.order.cancelMarginOcoOrderByClientOid': cancelOne({
    family: 'marginOco',
    by: 'clientOid',
    answer: cancelledId,
  }),
  'margin.order.batchCancelMarginOcoOrders': cancelAll('marginOco', cancelledIds),
  'margin.order.getMarginOcoOrderByClientOid': lookUp({ families: oco, by: 'clientOid', view: ocoOrder }),
  'margin.order.getMarginOcoOrderByOrderId': lookUp({ families: oco, by: 'orderId', view: ocoOrder }),
  'margin.order.getMarginOcoOrderDetailByOrderId': lookUp({ families: oco, by: 'orderId', view: ocoDetail }),
  'margin.order.getMarginOcoOrderList': listOrders({
    families: oco,
    which: 'all',
    view: ocoOrder,
    wrap: paged,
  }),
};
