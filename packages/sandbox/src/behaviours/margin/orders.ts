import { format, isZero } from '../../engine/amount.ts';
import { checkMarginRequest, placeMarginOrder, wouldBorrow } from '../../engine/margin/orders.ts';
import type { PlacedMarginOrder } from '../../engine/margin/orders.ts';
import { activeOrders, closedOrders, orderByClientOid } from '../../engine/orders.ts';
import { cancelSpotOrder } from '../../engine/spot/cancel.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';
import { spotFillsOf, spotOrdersOf } from '../../engine/spot/state.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { isMargin, marginRequestOf } from './request.ts';
import { inRange } from '../pages.ts';
import { spotFillView } from '../spot/fills.ts';
import { spotOrderView } from '../spot/order-view.ts';

/** A resting order says that nothing was borrowed with empty fields on the new route and none on the old. */
const placedView = ({ order, loan }: PlacedMarginOrder): Readonly<Record<string, unknown>> => ({
  orderId: order.id,
  clientOid: order.clientOid,
  borrowSize: loan ? format(loan.actualSize) : '0',
  loanApplyId: loan?.orderNo ?? '',
});

const addOrder: Behaviour = (call) => placedView(placeMarginOrder(call.exchange, marginRequestOf(call)));

const addOrderV1: Behaviour = (call) => {
  const { order, loan } = placeMarginOrder(call.exchange, marginRequestOf(call));
  return {
    orderId: order.id,
    clientOid: order.clientOid,
    borrowSize: loan ? format(loan.actualSize) : null,
    loanApplyId: loan?.orderNo ?? null,
  };
};

/** Everything that a real order is checked for, except the balance; nothing is kept. */
const test =
  (old: boolean): Behaviour =>
  (call) => {
    const request = marginRequestOf(call);
    checkMarginRequest(call.exchange, request);
    const borrowed = wouldBorrow(call.exchange, request);
    const none = isZero(borrowed);
    return {
      orderId: call.exchange.ids.hex(),
      clientOid: text(call, 'clientOid'),
      borrowSize: old ? (none ? null : format(borrowed)) : Number(format(borrowed)),
      loanApplyId: none ? (old ? null : '') : call.exchange.ids.hex(),
    };
  };

/** The order as margin routes show it, which also speak of stops. */
const view = (order: SpotOrder): Readonly<Record<string, unknown>> => ({
  ...spotOrderView(order),
  stop: order.request.stop ?? null,
  stopTriggered: order.request.stopOrderId !== undefined,
  stopPrice: order.request.stopPrice ?? '0',
});

type Name = 'orderId' | 'clientOid';

/** Found under its symbol only, and only if it trades on margin. */
const lookUp = (call: Call, name: Name): SpotOrder => {
  const log = spotOrdersOf(call.exchange, uidOf(call));
  const order = name === 'orderId' ? log.byId.get(text(call, name)) : orderByClientOid(log, text(call, name));
  if (!order || !isMargin(order) || order.symbol !== text(call, 'symbol'))
    throw new Refusal('126043', 'The order does not exist.', { absent: name });
  return order;
};

const cancel = (call: Call, name: Name): SpotOrder => {
  const order = lookUp(call, name);
  if (!order.active) throw new Refusal('126043', 'order_not_exist_or_not_allow_to_cancel');
  cancelSpotOrder(call.exchange, order);
  return order;
};

const ofTradeType = (call: Call): ((order: { readonly request: SpotOrder['request'] }) => boolean) => {
  const tradeType = text(call, 'tradeType');
  return ({ request }) => request.tradeType === tradeType;
};

const openOrders = (call: Call): readonly SpotOrder[] =>
  activeOrders(spotOrdersOf(call.exchange, uidOf(call))).filter(ofTradeType(call));

const bySymbol = (call: Call, orders: readonly SpotOrder[]): readonly SpotOrder[] =>
  orders.filter(({ symbol }) => symbol === text(call, 'symbol'));

const cancelAll: Behaviour = (call) => {
  for (const order of bySymbol(call, openOrders(call))) cancelSpotOrder(call.exchange, order);
  return 'success';
};

const symbols: Behaviour = (call) => {
  const found = [...new Set(openOrders(call).map(({ symbol }) => symbol))];
  return { symbolSize: found.length, symbols: found };
};

const done: Behaviour = (call) => {
  const lastId = optionalNumber(call, 'lastId');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const orders = closedOrders(spotOrdersOf(call.exchange, uidOf(call))).filter(ofTradeType(call));
  const items = bySymbol(call, orders)
    .filter(
      (order) =>
        order.closedRow < (lastId ?? Infinity) &&
        (side === undefined || order.side === side) &&
        (type === undefined || order.type === type) &&
        inRange(call, order.updatedAt),
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { lastId: items.at(-1)?.closedRow ?? lastId ?? 0, items: items.map(view) };
};

const fills: Behaviour = (call) => {
  const lastId = optionalNumber(call, 'lastId');
  const orderId = optionalText(call, 'orderId');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const tradeType = text(call, 'tradeType');
  const items = [...spotFillsOf(call.exchange, uidOf(call))]
    .reverse()
    .filter(
      (fill) =>
        fill.tradeType === tradeType &&
        fill.symbol === text(call, 'symbol') &&
        fill.row < (lastId ?? Infinity) &&
        (orderId === undefined
          ? (side === undefined || fill.side === side) &&
            (type === undefined || fill.type === type) &&
            inRange(call, fill.at)
          : fill.orderId === orderId),
    )
    .slice(0, optionalNumber(call, 'limit') ?? 20);
  return { items: items.map(spotFillView), lastId: items.at(-1)?.row ?? lastId ?? 0 };
};

export const marginOrders: Behaviours = {
  'margin.order.addOrder': addOrder,
  'margin.order.addOrderV1': addOrderV1,
  'margin.order.addOrderTest': test(false),
  'margin.order.addOrderTestV1': test(true),
  'margin.order.getOrderByOrderId': (call) => view(lookUp(call, 'orderId')),
  'margin.order.getOrderByClientOid': (call) => view(lookUp(call, 'clientOid')),
  'margin.order.cancelOrderByOrderId': (call) => ({ orderId: cancel(call, 'orderId').id }),
  'margin.order.cancelOrderByClientOid': (call) => ({ clientOid: cancel(call, 'clientOid').clientOid }),
  'margin.order.cancelAllOrdersBySymbol': cancelAll,
  'margin.order.getSymbolsWithOpenOrder': symbols,
  'margin.order.getOpenOrders': (call) => bySymbol(call, openOrders(call)).map(view),
  'margin.order.getClosedOrders': done,
  'margin.order.getTradeHistory': fills,
};
