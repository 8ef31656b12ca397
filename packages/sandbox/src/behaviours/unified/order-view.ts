import { format } from '../../engine/amount.ts';
import type { Exit, UnifiedFill, UnifiedOrder } from '../../engine/unified/order.ts';
import { nanoseconds } from './call.ts';

type View = Readonly<Record<string, unknown>>;

const exitView = (prefix: 'tp' | 'sl', exit: Exit | undefined): View =>
  exit ? { [`${prefix}TriggerPrice`]: exit.price, [`${prefix}TriggerPriceType`]: exit.by } : {};

/** An order as the look-ups and lists of both versions show it. */
export const unifiedOrderView = (order: UnifiedOrder): View => ({
  tradeType: order.tradeType,
  orderId: order.id,
  clientOid: order.clientOid,
  symbol: order.symbol,
  status: order.status,
  side: order.side,
  orderType: order.type,
  size: format(order.size),
  sizeUnit: order.sizeUnit,
  price: format(order.price),
  filledSize: format(order.filledSize),
  avgPrice: format(order.avgPrice),
  fee: format(order.fee),
  feeCurrency: order.feeCurrency,
  tax: '0',
  stp: order.stp,
  timeInForce: order.timeInForce,
  cancelReason: order.cancelReason,
  cancelSize: format(order.cancelSize),
  cancelAfter: order.cancelAfter,
  postOnly: order.postOnly,
  reduceOnly: order.reduceOnly,
  tags: order.tags,
  ...(order.marginMode === '' ? {} : { marginMode: order.marginMode }),
  ...(order.positionSide ? { positionSide: order.positionSide } : {}),
  ...(order.leverage ? { leverage: format(order.leverage) } : {}),
  ...(order.trigger
    ? {
        triggerDirection: order.trigger.direction,
        triggerPrice: order.trigger.price,
        triggerPriceType: order.trigger.by,
      }
    : {}),
  ...exitView('tp', order.takeProfit),
  ...exitView('sl', order.stopLoss),
  ...(order.triggerOrderId === '' ? {} : { triggerOrderId: order.triggerOrderId }),
  orderTime: nanoseconds(order.createdAt),
  updatedTime: nanoseconds(order.updatedAt),
});

/** A fill as the lists of both versions show it; each has names of its own for type and liquidity. */
export const unifiedFillView = (fill: UnifiedFill, v1: boolean): View => ({
  tradeId: String(fill.tradeId),
  orderId: fill.orderId,
  symbol: fill.symbol,
  side: fill.side,
  price: format(fill.price),
  size: format(fill.size),
  value: format(fill.value),
  fee: format(fill.fee),
  feeCurrency: fill.feeCurrency,
  tax: '0',
  executionTime: nanoseconds(fill.at),
  ...(fill.positionSide ? { positionSide: fill.positionSide } : {}),
  ...(v1
    ? {
        type: fill.type,
        sizeUnit: fill.sizeUnit,
        feeRate: format(fill.feeRate),
        liquidity: fill.liquidity,
        isRpiTrade: false,
      }
    : {
        orderType: fill.type,
        fillType: fill.fillType,
        liquidityRole: fill.liquidity,
        ...(fill.marginMode === '' ? {} : { marginMode: fill.marginMode }),
      }),
});
