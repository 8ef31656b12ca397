import { Refusal } from '../refusal.ts';
import type { Account } from '../state/accounts.ts';
import { cancelSpotOrder, placeSpotOrder, readSpotSizes } from '../state/spot-orders.ts';
import type { SpotOrder, SpotOrderRequest } from '../state/spot-orders.ts';
import { accountOf, optionalNumber, optionalText, text } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';
import { spotMarketOf } from './market-data.ts';
import { remainsOf, spotOrderAck, spotOrderView } from './spot-order-view.ts';

const requestOf = ({ args }: Call): SpotOrderRequest => ({ ...args }) as SpotOrderRequest;

/** An order that reaches the exchange later than its own window allows is refused; the code is not documented. */
const requireFresh = (call: Call): void => {
  const window = optionalNumber(call, 'allowMaxTimeWindow');
  if (window === undefined) return;
  const sent = optionalNumber(call, 'clientTimestamp');
  if (sent === undefined) throw new Refusal('400100', 'allowMaxTimeWindow needs clientTimestamp.');
  if (sent + window < call.exchange.now())
    throw new Refusal('400100', 'The order arrived after its time window.');
};

const place = (call: Call): SpotOrder => {
  requireFresh(call);
  return placeSpotOrder(accountOf(call), spotMarketOf(call), requestOf(call), call.exchange.now());
};

const addOrder: Behaviour = (call) => {
  const { id, clientOid } = place(call);
  return { orderId: id, clientOid };
};

const addOrderSync: Behaviour = (call) => spotOrderAck(place(call));

/** Everything that a real order is checked for, except the balance; nothing is kept. */
const addOrderTest: Behaviour = (call) => {
  requireFresh(call);
  readSpotSizes(requestOf(call), spotMarketOf(call));
  const { ids } = accountOf(call);
  return { orderId: ids.hex(), clientOid: optionalText(call, 'clientOid') ?? ids.hex() };
};

type Name = 'orderId' | 'clientOid';

const lookUp = (account: Account, call: Call, name: Name): SpotOrder | undefined => {
  const wanted = text(call, name);
  const order = name === 'orderId' ? account.spotOrders.byId(wanted) : account.spotOrders.byClientOid(wanted);
  // Looked for under another symbol, an order is not there.
  return order?.symbol === text(call, 'symbol') ? order : undefined;
};

const getOrder =
  (name: Name): Behaviour =>
  (call) => {
    const order = lookUp(accountOf(call), call, name);
    if (!order) throw new Refusal('400100', 'The order does not exist.', { absent: name });
    return spotOrderView(order);
  };

/** KuCoin gives one answer for an order that never was and for one that is done. */
const cancel = (call: Call, name: Name): SpotOrder => {
  const account = accountOf(call);
  const order = lookUp(account, call, name);
  if (!order?.active) {
    throw new Refusal('400100', 'order_not_exist_or_not_allow_to_cancel', order ? {} : { absent: name });
  }
  cancelSpotOrder(account, order, call.exchange.now());
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
  const account = accountOf(call);
  for (const order of account.spotOrders.listActive(keep))
    cancelSpotOrder(account, order, call.exchange.now());
};

const cancelAllOrdersBySymbol: Behaviour = (call) => {
  cancelAll(call, ({ symbol }) => symbol === text(call, 'symbol'));
  return 'success';
};

const symbolsWithOpenOrder = (call: Call): readonly string[] => [
  ...new Set(
    accountOf(call)
      .spotOrders.listActive(() => true)
      .map(({ symbol }) => symbol),
  ),
];

const cancelAllOrders: Behaviour = (call) => {
  const succeedSymbols = symbolsWithOpenOrder(call);
  cancelAll(call, () => true);
  return { succeedSymbols, failedSymbols: [] };
};

const getOpenOrders: Behaviour = (call) =>
  accountOf(call)
    .spotOrders.listActive(({ symbol }) => symbol === text(call, 'symbol'))
    .map(spotOrderView);

const getClosedOrders: Behaviour = (call) => {
  const lastId = optionalNumber(call, 'lastId');
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const endAt = optionalNumber(call, 'endAt') ?? Infinity;
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const log = accountOf(call).spotOrders;
  const items = log
    .list(
      (order) =>
        !order.active &&
        order.symbol === text(call, 'symbol') &&
        order.cursor < (lastId ?? Infinity) &&
        (side === undefined || order.request.side === side) &&
        (type === undefined || order.request.type === type) &&
        order.updatedAt >= startAt &&
        order.updatedAt <= endAt,
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { lastId: items.at(-1)?.cursor ?? lastId ?? log.nextCursor(), items: items.map(spotOrderView) };
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
