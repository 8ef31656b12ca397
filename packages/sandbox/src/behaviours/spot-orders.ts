import { Refusal } from '../refusal.ts';
import { activeOrders, closedOrders, orderByClientOid } from '../engine/orders.ts';
import { cancelSpotOrder } from '../engine/spot/cancel.ts';
import type { SpotOrder } from '../engine/spot/order.ts';
import { checkSpotRequest, placeSpotOrder } from '../engine/spot/place.ts';
import { spotOrdersOf } from '../engine/spot/state.ts';
import { optionalNumber, optionalText, text, uidOf } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';
import { remainsOf, spotOrderAck, spotOrderView } from './spot-order-view.ts';
import { requireFresh, spotRequestOf } from './spot-request.ts';

const place = (call: Call): SpotOrder => {
  requireFresh(call);
  return placeSpotOrder(call.exchange, spotRequestOf(call));
};

const addOrder: Behaviour = (call) => {
  const { id, clientOid } = place(call);
  return { orderId: id, clientOid };
};

const addOrderSync: Behaviour = (call) => spotOrderAck(place(call));

/** Everything that a real order is checked for, except the balance; nothing is kept. */
const addOrderTest: Behaviour = (call) => {
  requireFresh(call);
  checkSpotRequest(call.exchange, spotRequestOf(call));
  const { ids } = call.exchange;
  return { orderId: ids.hex(), clientOid: optionalText(call, 'clientOid') ?? ids.hex() };
};

type Name = 'orderId' | 'clientOid';

const logOf = (call: Call): ReturnType<typeof spotOrdersOf> => spotOrdersOf(call.exchange, uidOf(call));

const lookUp = (call: Call, name: Name): SpotOrder | undefined => {
  const wanted = text(call, name);
  const log = logOf(call);
  const order = name === 'orderId' ? log.byId.get(wanted) : orderByClientOid(log, wanted);
  // Looked for under another symbol, an order is not there.
  return order?.symbol === text(call, 'symbol') ? order : undefined;
};

const getOrder =
  (name: Name): Behaviour =>
  (call) => {
    const order = lookUp(call, name);
    if (!order) throw new Refusal('400100', 'The order does not exist.', { absent: name });
    return spotOrderView(order);
  };

/** KuCoin gives one answer for an order that never was and for one that is done. */
const cancel = (call: Call, name: Name): SpotOrder => {
  const order = lookUp(call, name);
  if (!order?.active) {
    throw new Refusal('400100', 'order_not_exist_or_not_allow_to_cancel', order ? {} : { absent: name });
  }
  cancelSpotOrder(call.exchange, order);
  return order;
};

const cancelledSizes = (order: SpotOrder): object => ({
  originSize: remainsOf(order).originSize,
  dealSize: remainsOf(order).dealSize,
  remainSize: remainsOf(order).remainSize,
  canceledSize: remainsOf(order).canceledSize,
  status: 'done',
});

const cancelAll = (call: Call, keep: (order: SpotOrder) => boolean): void => {
  for (const order of activeOrders(logOf(call)).filter(keep)) cancelSpotOrder(call.exchange, order);
};

const cancelAllOrdersBySymbol: Behaviour = (call) => {
  cancelAll(call, ({ symbol }) => symbol === text(call, 'symbol'));
  return 'success';
};

const symbolsWithOpenOrder = (call: Call): readonly string[] => [
  ...new Set(activeOrders(logOf(call)).map(({ symbol }) => symbol)),
];

const cancelAllOrders: Behaviour = (call) => {
  const succeedSymbols = symbolsWithOpenOrder(call);
  cancelAll(call, () => true);
  return { succeedSymbols, failedSymbols: [] };
};

const getOpenOrders: Behaviour = (call) =>
  activeOrders(logOf(call))
    .filter(({ symbol }) => symbol === text(call, 'symbol'))
    .map(spotOrderView);

const getClosedOrders: Behaviour = (call) => {
  const lastId = optionalNumber(call, 'lastId');
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const endAt = optionalNumber(call, 'endAt') ?? Infinity;
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const items = closedOrders(logOf(call))
    .filter(
      (order) =>
        order.symbol === text(call, 'symbol') &&
        order.row < (lastId ?? Infinity) &&
        (side === undefined || order.request.side === side) &&
        (type === undefined || order.request.type === type) &&
        order.updatedAt >= startAt &&
        order.updatedAt <= endAt,
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { lastId: items.at(-1)?.row ?? lastId ?? 0, items: items.map(spotOrderView) };
};

export const spotOrders: Behaviours = {
  'spot.order.addOrder': addOrder,
  'spot.order.addOrderSync': addOrderSync,
  'spot.order.addOrderTest': addOrderTest,
  'spot.order.getOrderByOrderId': getOrder('orderId'),
  'spot.order.getOrderByClientOid': getOrder('clientOid'),
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
  'spot.order.cancelAllOrdersBySymbol': cancelAllOrdersBySymbol,
  'spot.order.cancelAllOrders': cancelAllOrders,
  'spot.order.getSymbolsWithOpenOrder': (call) => ({ symbols: symbolsWithOpenOrder(call) }),
  'spot.order.getOpenOrders': getOpenOrders,
  'spot.order.getClosedOrders': getClosedOrders,
};
