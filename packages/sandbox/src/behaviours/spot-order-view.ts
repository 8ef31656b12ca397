import { format } from '../state/decimal.ts';
import type { Decimal } from '../state/decimal.ts';
import type { SpotOrder } from '../state/spot-orders.ts';

/** An order placed by funds has no size to remain, and one placed by size no funds. */
const rest = (whole: Decimal, ...parts: readonly Decimal[]): string => {
  const left = parts.reduce((sum, part) => sum - part, whole);
  return format(left > 0n ? left : 0n);
};

/** The sizes of an order as the synchronous endpoints name them. */
export const remainsOf = (
  order: SpotOrder,
): Readonly<Record<'originSize' | 'dealSize' | 'remainSize' | 'canceledSize', string>> => ({
  originSize: format(order.size),
  dealSize: format(order.dealSize),
  remainSize: rest(order.size, order.dealSize, order.cancelledSize),
  canceledSize: format(order.cancelledSize),
});

/** What a synchronous placement answers. */
export const spotOrderAck = (order: SpotOrder): Readonly<Record<string, unknown>> => ({
  orderId: order.id,
  clientOid: order.clientOid,
  orderTime: order.createdAt,
  ...remainsOf(order),
  status: order.active ? 'open' : 'done',
  matchTime: order.updatedAt,
});

/** An order as the look-ups and lists show it. */
export const spotOrderView = (order: SpotOrder): Readonly<Record<string, unknown>> => {
  const { request } = order;
  return {
    id: order.id,
    clientOid: order.clientOid,
    symbol: order.symbol,
    opType: 'DEAL',
    type: request.type,
    side: request.side,
    price: format(order.price),
    size: format(order.size),
    funds: format(order.funds),
    dealSize: format(order.dealSize),
    dealFunds: format(order.dealFunds),
    remainSize: rest(order.size, order.dealSize, order.cancelledSize),
    remainFunds: rest(order.funds, order.dealFunds, order.cancelledFunds),
    cancelledSize: format(order.cancelledSize),
    cancelledFunds: format(order.cancelledFunds),
    fee: format(order.fee),
    feeCurrency: order.market.quote,
    stp: request['stp'] ?? null,
    timeInForce: request.timeInForce ?? 'GTC',
    postOnly: request['postOnly'] ?? false,
    hidden: request['hidden'] ?? false,
    iceberg: request['iceberg'] ?? false,
    visibleSize: request['visibleSize'] ?? '0',
    cancelAfter: request['cancelAfter'] ?? 0,
    channel: 'API',
    remark: request['remark'] ?? null,
    tags: request['tags'] ?? null,
    cancelExist: order.cancelledSize > 0n,
    tradeType: 'TRADE',
    inOrderBook: order.active,
    active: order.active,
    tax: '0',
    createdAt: order.createdAt,
    lastUpdatedAt: order.updatedAt,
  };
};
