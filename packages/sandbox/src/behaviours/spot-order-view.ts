import { ZERO, format, isPositive, isZero, max } from '../engine/amount.ts';
import type { Amount } from '../engine/amount.ts';
import type { SpotOrder } from '../engine/spot/order.ts';

/** An order placed by funds has no size to remain, and one placed by size no funds. */
const rest = (whole: Amount, ...parts: readonly Amount[]): string =>
  format(
    max(
      parts.reduce((sum, part) => sum.minus(part), whole),
      ZERO,
    ),
  );

/** What the order is worth, or was meant to be worth. */
export const fundsOf = ({ funds, price, size }: SpotOrder): Amount =>
  isZero(funds) ? price.times(size) : funds;

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
    funds: format(fundsOf(order)),
    dealSize: format(order.dealSize),
    dealFunds: format(order.dealFunds),
    remainSize: rest(order.size, order.dealSize, order.cancelledSize),
    remainFunds: rest(fundsOf(order), order.dealFunds, order.cancelledFunds),
    cancelledSize: format(order.cancelledSize),
    cancelledFunds: format(order.cancelledFunds),
    fee: format(order.fee),
    feeCurrency: order.symbol.split('-')[1] ?? '',
    stp: request.stp ?? null,
    timeInForce: order.timeInForce,
    postOnly: request.postOnly ?? false,
    hidden: request.hidden ?? false,
    iceberg: request.iceberg ?? false,
    visibleSize: request.visibleSize ?? '0',
    cancelAfter: request.cancelAfter ?? 0,
    channel: 'API',
    remark: request.remark ?? null,
    tags: request.tags ?? null,
    cancelExist: isPositive(order.cancelledSize) || isPositive(order.cancelledFunds),
    tradeType: request.tradeType,
    inOrderBook: order.active,
    active: order.active,
    tax: '0',
    createdAt: order.createdAt,
    lastUpdatedAt: order.updatedAt,
  };
};
