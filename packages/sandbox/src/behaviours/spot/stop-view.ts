import { userIdOf } from '../../engine/accounts/user-id.ts';
import { format, parseAmount } from '../../engine/amount.ts';
import type { StopOrder } from '../../engine/spot/stop-order.ts';

/** KuCoin writes the amounts of stop orders with 20 decimals. */
export const longAmount = (value: string | undefined): string | null => {
  const read = value === undefined ? undefined : parseAmount(value);
  return read === undefined ? null : read.toFixed(20);
};

/** A stop order as look-ups and lists show it. `orderTime` is in nanoseconds. */
export const stopOrderView = (stop: StopOrder): Readonly<Record<string, unknown>> => {
  const { request } = stop;
  return {
    id: stop.id,
    symbol: stop.symbol,
    userId: userIdOf(stop.uid),
    status: stop.status,
    type: request.type,
    side: request.side,
    price: longAmount(request.type === 'limit' ? request.price : '0'),
    size: longAmount(request.size ?? '0'),
    funds: longAmount(request.funds),
    stp: request.stp ?? null,
    timeInForce: request.timeInForce ?? 'GTC',
    cancelAfter: request.cancelAfter ?? -1,
    postOnly: request.postOnly ?? false,
    hidden: request.hidden ?? false,
    iceberg: request.iceberg ?? false,
    visibleSize: longAmount(request.visibleSize),
    channel: 'API',
    clientOid: stop.clientOid,
    remark: request.remark ?? null,
    tags: request.tags ?? null,
    relatedNo: null,
    orderTime: BigInt(stop.createdAt) * 1_000_000n,
    domainId: 'kucoin',
    tradeSource: 'USER',
    tradeType: request.tradeType,
    feeCurrency: stop.symbol.split('-')[1] ?? '',
    takerFeeRate: stop.takerFeeRate.toFixed(20),
    makerFeeRate: stop.makerFeeRate.toFixed(20),
    createdAt: stop.createdAt,
    stop: stop.stop,
    stopTriggerTime: stop.triggeredAt === 0 ? null : stop.triggeredAt,
    stopPrice: longAmount(format(stop.stopPrice)),
    limitPrice: null,
    pop: null,
    activateCondition: null,
  };
};
