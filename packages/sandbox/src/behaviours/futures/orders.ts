import { checkFuturesRequest, placeFuturesOrder } from '../../engine/futures/place.ts';
import type { FuturesOrder } from '../../engine/futures/order.ts';
import { futuresOrdersOf } from '../../engine/futures/state.ts';
import { activeOrders, allOrders, closedOrders, orderByClientOid } from '../../engine/orders.ts';
import { valueOf } from '../../engine/futures/position.ts';
import { ZERO, format, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Side } from '../../engine/book/book.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { futuresOrderView } from './order-view.ts';
import { pageOf, windowOf } from './paging.ts';
import { futuresRequestOf } from './request.ts';

export const addFuturesOrder: Behaviour = (call) => {
  const { id, clientOid } = placeFuturesOrder(call.exchange, futuresRequestOf(call));
  return { orderId: id, clientOid };
};

/** Everything that a real order is checked for, except the balance; nothing is kept. */
export const addFuturesOrderTest: Behaviour = (call) => {
  const { ids } = call.exchange;
  checkFuturesRequest(call.exchange, futuresRequestOf(call));
  return { orderId: ids.digits(), clientOid: optionalText(call, 'clientOid') ?? ids.hex() };
};

/** How many orders a batch may have. */
const MOST_IN_BATCH = 20;

/** Orders of a batch stand for themselves: some may be refused while others are placed. */
const batchAddOrders: Behaviour = (call) => {
  const rows = call.args['body'] as readonly Readonly<Record<string, unknown>>[];
  if (rows.length === 0 || rows.length > MOST_IN_BATCH)
    throw badParameter('body', `must have 1 to ${MOST_IN_BATCH} orders`);
  return rows.map((fields) => {
    const request = futuresRequestOf(call, fields);
    const { symbol, clientOid = '' } = request;
    try {
      const { id } = placeFuturesOrder(call.exchange, request);
      return { orderId: id, clientOid, symbol, code: '200000', msg: 'success' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { orderId: '', clientOid, symbol, code: error.code, msg: error.message };
    }
  });
};

const logOf = (call: Call): ReturnType<typeof futuresOrdersOf> => futuresOrdersOf(call.exchange, uidOf(call));

const view =
  (call: Call) =>
  (order: FuturesOrder): Readonly<Record<string, unknown>> =>
    futuresOrderView(call.exchange, order);

const found = (call: Call, order: FuturesOrder | undefined, name: string): unknown => {
  if (!order) throw new Refusal('100001', 'error.getOrder.orderNotExist', { absent: name });
  return futuresOrderView(call.exchange, order);
};

/** `limit_stop` and the like are stop orders of that type. */
const isOfType = (order: FuturesOrder, type: string | undefined): boolean => {
  if (type === undefined) return true;
  const [wanted, stop] = type.split('_');
  return type.startsWith('oco')
    ? false
    : order.type === wanted && (stop === undefined || order.triggers !== undefined);
};

const matches = (call: Call): ((order: FuturesOrder) => boolean) => {
  const symbol = optionalText(call, 'symbol');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const { from, to } = windowOf(call);
  return (order) =>
    (symbol === undefined || order.symbol === symbol) &&
    (side === undefined || order.side === side) &&
    isOfType(order, type) &&
    order.createdAt >= from &&
    order.createdAt <= to;
};

/** Stop orders that wait have a list of their own. */
const getOrderList: Behaviour = (call) => {
  const status = optionalText(call, 'status');
  const log = logOf(call);
  const all =
    status === 'active' ? activeOrders(log) : status === 'done' ? closedOrders(log) : allOrders(log);
  const keep = matches(call);
  return pageOf(
    call,
    all.filter((order) => !order.waiting && keep(order)),
    view(call),
  );
};

const getStopOrderList: Behaviour = (call) => {
  const keep = matches(call);
  return pageOf(
    call,
    activeOrders(logOf(call)).filter((order) => order.waiting && keep(order)),
    (order) => futuresOrderView(call.exchange, order, true),
  );
};

const RECENT_MS = 24 * 60 * 60_000;

const getRecentClosedOrders: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const since = call.exchange.clock.now() - RECENT_MS;
  return closedOrders(logOf(call))
    .filter((order) => order.endedAt >= since && (symbol === undefined || order.symbol === symbol))
    .slice(0, 1000)
    .map(view(call));
};

const getOpenOrderValue: Behaviour = (call) => {
  const { contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const open = (side: Side): { readonly size: Amount; readonly cost: Amount } => {
    const orders = activeOrders(logOf(call)).filter(
      (order) => order.symbol === contract.symbol && order.side === side && !order.waiting,
    );
    return {
      size: orders.reduce((sum, { left }) => sum.plus(left), ZERO),
      cost: orders.reduce((sum, { left, price }) => sum.plus(valueOf(contract, left, price).abs()), ZERO),
    };
  };
  const buy = open('buy');
  const sell = open('sell');
  return {
    openOrderBuySize: toNumber(buy.size),
    openOrderSellSize: toNumber(sell.size),
    openOrderBuyCost: format(buy.cost),
    openOrderSellCost: format(sell.cost),
    settleCurrency: contract.settle,
  };
};

export const futuresOrders: Behaviours = {
  'futures.order.addOrder': addFuturesOrder,
  'futures.order.addOrderTest': addFuturesOrderTest,
  'futures.order.addTPSLOrder': addFuturesOrder,
  'futures.order.batchAddOrders': batchAddOrders,
  'futures.order.getOrderByOrderId': (call) =>
    found(call, logOf(call).byId.get(text(call, 'orderId')), 'orderId'),
  'futures.order.getOrderByClientOid': (call) =>
    found(call, orderByClientOid(logOf(call), text(call, 'clientOid')), 'clientOid'),
  'futures.order.getOrderList': getOrderList,
  'futures.order.getStopOrderList': getStopOrderList,
  'futures.order.getRecentClosedOrders': getRecentClosedOrders,
  'futures.order.getOpenOrderValue': getOpenOrderValue,
};
