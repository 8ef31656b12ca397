import { Refusal, badParameter } from '../../refusal.ts';
import { activeOrders } from '../../engine/orders.ts';
import { cancelSpotOrder } from '../../engine/spot/cancel.ts';
import type { SpotOrder, SpotRequest, TradeType } from '../../engine/spot/order.ts';
import { checkSpotRequest, placeSpotOrder } from '../../engine/spot/place.ts';
import { LONG, isKept } from '../../engine/spot/retention.ts';
import { placeStopOrder } from '../../engine/spot/stops.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { oldOrderView, oldRowView } from './old-order-view.ts';
import { namedOrder, notCancelable, spotLogOf } from './look-up.ts';
import type { Name } from './look-up.ts';
import { spotRequestOf } from './request.ts';
import type { Fields } from './request.ts';

const MOST_IN_BATCH = 5;

const requestOf = (call: Call, fields: Fields = call.args): SpotRequest => ({
  ...spotRequestOf(call, fields, (fields['tradeType'] as TradeType | undefined) ?? 'TRADE'),
  route: 'old',
});

const addOrderTest: Behaviour = (call) => {
  checkSpotRequest(call.exchange, requestOf(call));
  return { orderId: call.exchange.ids.hex() };
};

/** Rows with a stop price become stop orders. */
const placeRow = (call: Call, request: SpotRequest): { readonly id: string; readonly clientOid: string } => {
  const { stop = 'loss', stopPrice } = request;
  return stopPrice === undefined
    ? placeSpotOrder(call.exchange, request)
    : placeStopOrder(call.exchange, { ...request, stop, stopPrice });
};

const batchRow = (call: Call, row: Fields): unknown => {
  const fields = { ...row, symbol: text(call, 'symbol') };
  const plain = requestOf(call, fields);
  const stop = row['stop'] as SpotRequest['stop'];
  const request = { ...plain, stop, stopPrice: row['stopPrice'] as string | undefined };
  const known = oldRowView(request, stop ?? null);
  try {
    const { id, clientOid } = placeRow(call, request);
    return { ...known, id, status: 'success', failMsg: null, clientOid };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // KuCoin gives refused rows an id as well.
    const id = call.exchange.ids.hex();
    return { ...known, id, status: 'fail', failMsg: error.message, clientOid: plain.clientOid ?? '' };
  }
};

const batchAddOrders: Behaviour = (call) => {
  const rows = (call.args['orderList'] ?? []) as readonly Fields[];
  if (rows.length === 0 || rows.length > MOST_IN_BATCH)
    throw badParameter('orderList', `must have 1 to ${MOST_IN_BATCH} orders`);
  return { data: rows.map((row) => batchRow(call, row)) };
};

/** Ended orders are found by KuCoin's id only. */
const getOrder =
  (name: Name): Behaviour =>
  (call) => {
    const order = namedOrder(call, name);
    const isThere = order && isKept(order, call.exchange.clock.now(), LONG);
    if (!isThere || (name === 'clientOid' && !order.active))
      throw new Refusal('400100', 'order not exist.', { absent: name });
    return oldOrderView(order);
  };

const cancel = (call: Call, name: Name): SpotOrder => {
  const order = namedOrder(call, name);
  if (!order?.active) throw notCancelable(name, order !== undefined);
  cancelSpotOrder(call.exchange, order);
  return order;
};

const cancelAll: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const tradeType = optionalText(call, 'tradeType') ?? 'TRADE';
  const orders = activeOrders(spotLogOf(call)).filter(
    (order) => order.request.tradeType === tradeType && (symbol === undefined || order.symbol === symbol),
  );
  for (const order of orders) cancelSpotOrder(call.exchange, order);
  return { cancelledOrderIds: orders.map(({ id }) => id) };
};

/** Orders by the routes from before high-frequency trading: the same orders, in other words. */
export const oldOrders: Behaviours = {
  'spot.order.addOrderOld': (call) => ({ orderId: placeSpotOrder(call.exchange, requestOf(call)).id }),
  'spot.order.addOrderTestOld': addOrderTest,
  'spot.order.batchAddOrdersOld': batchAddOrders,
  'spot.order.getOrderByOrderIdOld': getOrder('orderId'),
  'spot.order.getOrderByClientOidOld': getOrder('clientOid'),
  'spot.order.cancelOrderByOrderIdOld': (call) => ({ cancelledOrderIds: [cancel(call, 'orderId').id] }),
  'spot.order.cancelOrderByClientOidOld': (call) => {
    const { id, clientOid } = cancel(call, 'clientOid');
    return { cancelledOrderId: id, clientOid, cancelledOcoOrderIds: null };
  },
  'spot.order.batchCancelOrderOld': cancelAll,
};
