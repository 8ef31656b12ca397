import { format } from '../../engine/amount.ts';
import { activeOrders } from '../../engine/orders.ts';
import { cancelSpotOrder, shrinkSpotOrder } from '../../engine/spot/cancel.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';
import { readSteps } from '../../engine/spot/terms.ts';
import { text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isSpot, openOrder, spotLogOf } from './look-up.ts';
import type { Name } from './look-up.ts';
import { remainsOf } from './order-view.ts';

const cancel = (call: Call, name: Name): SpotOrder => {
  const order = openOrder(call, name);
  cancelSpotOrder(call.exchange, order);
  return order;
};

const cancelledSizes = (order: SpotOrder): object => ({ ...remainsOf(order), status: 'done' });

const cancelPart: Behaviour = (call) => {
  const order = openOrder(call, 'orderId');
  const { info } = call.exchange.spotMarket(order.symbol);
  const size = readSteps('cancelSize', text(call, 'cancelSize'), info.baseIncrement);
  shrinkSpotOrder(call.exchange, order, size);
  return { orderId: order.id, cancelSize: format(size) };
};

/** Open orders of the spot account, newest first. */
export const openSpotOrders = (call: Call, symbol?: string): readonly SpotOrder[] =>
  activeOrders(spotLogOf(call)).filter(
    (order) => isSpot(order) && (symbol === undefined || order.symbol === symbol),
  );

/** The symbols of open orders, the one of the newest first. */
export const openSymbols = (call: Call): readonly string[] => [
  ...new Set(openSpotOrders(call).map(({ symbol }) => symbol)),
];

const cancelBySymbol: Behaviour = (call) => {
  for (const order of openSpotOrders(call, text(call, 'symbol'))) cancelSpotOrder(call.exchange, order);
  return 'success';
};

const cancelAll: Behaviour = (call) => {
  const succeedSymbols = openSymbols(call);
  for (const order of openSpotOrders(call)) cancelSpotOrder(call.exchange, order);
  return { succeedSymbols, failedSymbols: [] };
};

export const spotCancels: Behaviours = {
  'spot.order.cancelOrderByOrderId': (call) => ({ orderId: cancel(call, 'orderId').id }),
  'spot.order.cancelOrderByClientOid': (call) => ({ clientOid: cancel(call, 'clientOid').clientOid }),
  'spot.order.cancelOrderByOrderIdSync': (call) => {
    const order = cancel(call, 'orderId');
    return { orderId: order.id, ...cancelledSizes(order) };
  },
  'spot.order.cancelOrderByClientOidSync': (call) => {
    const order = cancel(call, 'clientOid');
    return { clientOid: order.clientOid, ...cancelledSizes(order) };
  },
  'spot.order.cancelPartialOrder': cancelPart,
  'spot.order.cancelAllOrdersBySymbol': cancelBySymbol,
  'spot.order.cancelAllOrders': cancelAll,
};
