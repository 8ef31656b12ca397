import { ZERO, format, isPositive, isZero, max } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { SpotOrder } from '../../engine/spot/order.ts';

const left = (whole: Amount, ...parts: readonly Amount[]): Amount =>
  max(
    parts.reduce((sum, part) => sum.minus(part), whole),
    ZERO,
  );

/** What the order is worth, or was meant to be worth; zero for a market order by size. */
const fundsOf = ({ funds, price, size }: SpotOrder): Amount => (isZero(funds) ? price.times(size) : funds);

/** What has neither traded nor been cancelled, in base currency; zero for an order by funds. */
const remainSizeOf = ({ size, dealSize, cancelledSize }: SpotOrder): Amount =>
  left(size, dealSize, cancelledSize);

/** What has neither been spent nor cancelled, in quote currency. A better price than asked for leaves some. */
const remainFundsOf = (order: SpotOrder): Amount =>
  left(fundsOf(order), order.dealFunds, order.cancelledFunds);

/** Whether a part of the order, or all of it, was cancelled. */
export const hasCancelled = ({ cancelledSize, cancelledFunds }: SpotOrder): boolean =>
  isPositive(cancelledSize) || isPositive(cancelledFunds);

/** The sizes of an order as the synchronous endpoints name them. */
export const remainsOf = (
  order: SpotOrder,
): Readonly<Record<'originSize' | 'dealSize' | 'remainSize' | 'canceledSize', string>> => ({
  originSize: format(order.size),
  dealSize: format(order.dealSize),
  remainSize: format(remainSizeOf(order)),
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

/** What an order was asked to be, as all look-ups and lists show it. */
export const askedView = ({ request, ...order }: SpotOrder): Readonly<Record<string, unknown>> => ({
  symbol: order.symbol,
  opType: 'DEAL',
  type: order.type,
  side: order.side,
  price: format(order.price),
  size: format(order.size),
  feeCurrency: order.symbol.split('-')[1] ?? '',
  timeInForce: order.timeInForce,
  postOnly: request.postOnly ?? false,
  hidden: request.hidden ?? false,
  iceberg: request.iceberg ?? false,
  visibleSize: request.visibleSize ?? '0',
  cancelAfter: request.cancelAfter ?? 0,
  channel: 'API',
  clientOid: order.clientOid,
  remark: request.remark ?? null,
  tags: request.tags ?? null,
  tradeType: request.tradeType,
});

/** An order as the current routes show it. */
export const spotOrderView = (order: SpotOrder): Readonly<Record<string, unknown>> => ({
  id: order.id,
  ...askedView(order),
  funds: format(fundsOf(order)),
  dealSize: format(order.dealSize),
  dealFunds: format(order.dealFunds),
  remainSize: format(remainSizeOf(order)),
  remainFunds: format(remainFundsOf(order)),
  cancelledSize: format(order.cancelledSize),
  cancelledFunds: format(order.cancelledFunds),
  fee: format(order.fee),
  stp: order.request.stp ?? null,
  cancelExist: hasCancelled(order),
  inOrderBook: order.active,
  active: order.active,
  tax: '0',
  createdAt: order.createdAt,
  lastUpdatedAt: order.updatedAt,
});
