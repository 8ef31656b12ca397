import { Refusal } from '../refusal.ts';
import { divide, format } from '../state/decimal.ts';
import { cancelFuturesOrder, placeFuturesOrder, readFuturesTerms, valueOf } from '../state/futures-orders.ts';
import type { FuturesOrder, FuturesOrderRequest } from '../state/futures-orders.ts';
import { accountOf, optionalNumber, optionalText, text } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';
import { contractOf } from './market-data.ts';

const requestOf = ({ args }: Call): FuturesOrderRequest => ({ ...args }) as unknown as FuturesOrderRequest;

const view = (order: FuturesOrder): Readonly<Record<string, unknown>> => {
  const { request, contract } = order;
  const oneUnit = valueOf(contract, order.dealLots, 10n ** 18n);
  return {
    id: order.id,
    symbol: order.symbol,
    type: order.type,
    side: order.side,
    price: format(order.price),
    size: order.lots,
    value: format(order.price > 0n ? valueOf(contract, order.lots, order.price) : order.dealValue),
    dealValue: format(order.dealValue),
    dealSize: order.dealLots,
    stp: request['stp'] ?? '',
    stop: request['stop'] ?? '',
    stopPriceType: request['stopPriceType'] ?? '',
    stopTriggered: false,
    stopPrice: request['stopPrice'] === undefined ? null : Number(request['stopPrice']),
    timeInForce: request['timeInForce'] ?? 'GTC',
    postOnly: request['postOnly'] ?? false,
    hidden: request['hidden'] ?? false,
    iceberg: request['iceberg'] ?? false,
    leverage: String(order.leverage),
    forceHold: request['forceHold'] ?? false,
    closeOrder: request.closeOrder ?? false,
    visibleSize: Number(request['visibleSize'] ?? 0),
    clientOid: order.clientOid,
    remark: request['remark'] ?? null,
    tags: '',
    isActive: order.active,
    cancelExist: order.cancelled,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    endAt: order.active ? null : order.updatedAt,
    orderTime: BigInt(order.createdAt) * 1_000_000n,
    settleCurrency: contract.settle,
    marginMode: request['marginMode'] ?? 'ISOLATED',
    avgDealPrice: oneUnit > 0n ? format(divide(order.dealValue, oneUnit)) : '0',
    filledSize: order.dealLots,
    filledValue: format(order.dealValue),
    status: order.active ? 'open' : 'done',
    reduceOnly: request.reduceOnly ?? false,
  };
};

const addOrder: Behaviour = (call) => {
  const order = placeFuturesOrder(accountOf(call), contractOf(call), requestOf(call), call.exchange.now());
  return { orderId: order.id, clientOid: order.clientOid };
};

/** Everything that a real order is checked for, except the balance; nothing is kept. */
const addOrderTest: Behaviour = (call) => {
  readFuturesTerms(accountOf(call), contractOf(call), requestOf(call));
  return { orderId: accountOf(call).ids.digits(), clientOid: text(call, 'clientOid') };
};

const missing = (absent: string): Refusal =>
  new Refusal('100001', 'error.getOrder.orderNotExist', { absent });

/** The look-up by id calls its parameter `order-id`; the cancel calls it `orderId`. */
const getOrderByOrderId: Behaviour = (call) => {
  const name = 'order-id' in call.args ? 'order-id' : 'orderId';
  const order = accountOf(call).futuresOrders.byId(text(call, name));
  if (!order) throw missing(name);
  return view(order);
};

const getOrderByClientOid: Behaviour = (call) => {
  const order = accountOf(call).futuresOrders.byClientOid(text(call, 'clientOid'));
  if (!order) throw missing('clientOid');
  return view(order);
};

const cancel = (call: Call, order: FuturesOrder | undefined, absent: string): FuturesOrder => {
  // One code for an order that never was and for one that is done; clients go by the words.
  if (!order?.active) {
    throw new Refusal('100004', 'The order is not in cancelable state.', order ? {} : { absent });
  }
  cancelFuturesOrder(accountOf(call), order, call.exchange.now());
  return order;
};

const cancelOrderById: Behaviour = (call) => {
  const order = accountOf(call).futuresOrders.byId(text(call, 'orderId'));
  return { cancelledOrderIds: [cancel(call, order, 'orderId').id] };
};

const cancelOrderByClientOid: Behaviour = (call) => {
  const found = accountOf(call).futuresOrders.byClientOid(text(call, 'clientOid'));
  const order = found?.symbol === text(call, 'symbol') ? found : undefined;
  return { clientOid: cancel(call, order, 'clientOid').clientOid };
};

const getOrderList: Behaviour = (call) => {
  const status = optionalText(call, 'status');
  const symbol = optionalText(call, 'symbol');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const startAt = optionalNumber(call, 'startAt') ?? 0;
  const endAt = optionalNumber(call, 'endAt') ?? Infinity;
  const currentPage = optionalNumber(call, 'currentPage') ?? 1;
  const pageSize = optionalNumber(call, 'pageSize') ?? 50;
  const found = accountOf(call).futuresOrders.list(
    (order) =>
      (status === undefined || order.active === (status === 'active')) &&
      (symbol === undefined || order.symbol === symbol) &&
      (side === undefined || order.side === side) &&
      (type === undefined || order.type === type) &&
      order.createdAt >= startAt &&
      order.createdAt <= endAt,
  );
  return {
    currentPage,
    pageSize,
    totalNum: found.length,
    totalPage: Math.ceil(found.length / pageSize),
    items: found.slice((currentPage - 1) * pageSize, currentPage * pageSize).map(view),
  };
};

export const futuresOrders: Behaviours = {
  'futures.order.addOrder': addOrder,
  'futures.order.addOrderTest': addOrderTest,
  'futures.order.getOrderByOrderId': getOrderByOrderId,
  'futures.order.getOrderByClientOid': getOrderByClientOid,
  'futures.order.cancelOrderById': cancelOrderById,
  'futures.order.cancelOrderByClientOid': cancelOrderByClientOid,
  'futures.order.getOrderList': getOrderList,
};
