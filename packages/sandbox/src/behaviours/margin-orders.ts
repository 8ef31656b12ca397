import { format, isZero } from '../engine/amount.ts';
import {
  checkMarginRequest,
  marginAccount,
  marginSpotRequest,
  placeMarginOrder,
  wouldBorrow,
} from '../engine/margin/orders.ts';
import type { MarginRequest, PlacedMarginOrder } from '../engine/margin/orders.ts';
import { activeOrders, closedOrders, orderByClientOid } from '../engine/orders.ts';
import { cancelSpotOrder } from '../engine/spot/cancel.ts';
import type { SpotOrder } from '../engine/spot/order.ts';
import { spotFillsOf, spotOrdersOf } from '../engine/spot/state.ts';
import { Refusal } from '../refusal.ts';
import { optionalFlag, optionalNumber, optionalText, text, uidOf } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';
import { inRange } from './pages.ts';
import { spotFillView } from './spot-fills.ts';
import { spotOrderView } from './spot-order-view.ts';
import { spotRequestOf } from './spot-request.ts';

/** The newer route says `isIsolated`, the older one `marginModel`. */
const requestOf = (call: Call): MarginRequest => {
  const { account: _, tradeType: __, ...request } = spotRequestOf(call);
  const isolated = optionalFlag(call, 'isIsolated') ?? optionalText(call, 'marginModel') === 'isolated';
  const autoBorrow = optionalFlag(call, 'autoBorrow');
  const autoRepay = optionalFlag(call, 'autoRepay');
  return { ...request, isolated, autoBorrow, autoRepay };
};

/** A resting order says that nothing was borrowed with empty fields on the new route and none on the old. */
const placedView = ({ order, loan }: PlacedMarginOrder): Readonly<Record<string, unknown>> => ({
  orderId: order.id,
  clientOid: order.clientOid,
  borrowSize: loan ? format(loan.actualSize) : '0',
  loanApplyId: loan?.orderNo ?? '',
});

const addOrder: Behaviour = (call) => placedView(placeMarginOrder(call.exchange, requestOf(call)));

const addOrderV1: Behaviour = (call) => {
  const { order, loan } = placeMarginOrder(call.exchange, requestOf(call));
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
    const request = marginSpotRequest(requestOf(call));
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
  stop: null,
  stopTriggered: order.request.stopOrderId !== undefined,
  stopPrice: '0',
});

type Name = 'orderId' | 'clientOid';

const isMargin = ({ account }: SpotOrder): boolean => account === 'margin' || account.startsWith('isolated:');

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
  const account = marginAccount(text(call, 'symbol'), text(call, 'tradeType') === 'MARGIN_ISOLATED_TRADE');
  const items = [...spotFillsOf(call.exchange, uidOf(call))]
    .reverse()
    .filter(
      (fill) =>
        fill.account === account &&
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
