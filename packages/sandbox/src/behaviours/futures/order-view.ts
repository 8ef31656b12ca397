import { ZERO, divide, format, isZero, toNumber } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesOrder } from '../../engine/futures/order.ts';
import { valueOf } from '../../engine/futures/position.ts';

export const nanoseconds = (ms: number): bigint => BigInt(ms) * 1_000_000n;

/** A stop order's price; of two, the one that counted, or the upper one before. */
const stopOf = ({
  triggers,
  triggered,
}: FuturesOrder): { readonly stop: string; readonly price: string | null } => {
  if (!triggers) return { stop: '', price: null };
  const stop = triggered ?? (triggers.up ? 'up' : 'down');
  const price = stop === 'up' ? triggers.up : triggers.down;
  return { stop, price: price ? format(price) : null };
};

/** What an order traded at in the mean. */
const averageOf = (exchange: Exchange, { symbol, dealSize, dealValue }: FuturesOrder): string => {
  if (isZero(dealSize)) return '0';
  const { inverse, multiplier } = exchange.futuresMarket(symbol).contract;
  const units = dealSize.times(multiplier.abs());
  return format(inverse ? divide(units, dealValue, 8) : divide(dealValue, units, 8));
};

/** An order as the look-ups and lists show it; the list of stop orders has its price as text. */
export const futuresOrderView = (
  exchange: Exchange,
  order: FuturesOrder,
  priceAsText = false,
): Readonly<Record<string, unknown>> => {
  const { contract } = exchange.futuresMarket(order.symbol);
  const { request, price, size, dealSize, dealValue } = order;
  const { stop, price: stopPrice } = stopOf(order);
  const value = isZero(price) ? dealValue : valueOf(contract, size, price).abs();
  return {
    id: order.id,
    symbol: order.symbol,
    type: order.type,
    side: order.side,
    price: format(price),
    size: toNumber(size),
    value: format(value),
    dealValue: format(dealValue),
    dealSize: toNumber(dealSize),
    stp: request.stp ?? '',
    stop,
    stopPriceType: order.triggers?.by ?? '',
    stopTriggered: order.triggered !== undefined,
    stopPrice: priceAsText || stopPrice === null ? stopPrice : Number(stopPrice),
    timeInForce: order.timeInForce,
    postOnly: request.postOnly ?? false,
    hidden: order.hidden,
    iceberg: order.peak !== undefined,
    leverage: format(order.leverage),
    forceHold: request.forceHold ?? false,
    closeOrder: request.closeOrder ?? false,
    visibleSize: toNumber(order.peak ?? ZERO),
    clientOid: order.clientOid,
    remark: request.remark ?? null,
    tags: request.tags ?? '',
    isActive: order.active,
    cancelExist: !isZero(order.cancelledSize) || order.cancelReason !== undefined,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    endAt: order.active ? null : order.endedAt,
    orderTime: nanoseconds(order.createdAt),
    settleCurrency: contract.settle,
    marginMode: order.marginMode,
    positionSide: order.positionSide,
    avgDealPrice: averageOf(exchange, order),
    filledSize: toNumber(dealSize),
    filledValue: format(dealValue),
    status: order.active ? 'open' : 'done',
    reduceOnly: order.reduceOnly,
  };
};
