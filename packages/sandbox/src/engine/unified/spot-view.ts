import { ZERO, amount, divide, isPositive, isZero } from '../amount.ts';
import type { SpotFill, SpotOrder, TradeType as SpotTradeType } from '../spot/order.ts';
import type { StopOrder } from '../spot/stop-order.ts';
import { STATUS } from './order.ts';
import type { MarginMode, Status, TradeType, UnifiedFill, UnifiedOrder } from './order.ts';
import type { Exits } from './state.ts';

/** How the unified routes name the kinds of spot trading: by the account whose money is used. */
export const tradeTypeOf = ({
  account,
  tradeType,
}: {
  readonly account: string;
  readonly tradeType: SpotTradeType;
}): TradeType => {
  if (account === 'unified') return tradeType === 'TRADE' ? 'SPOT' : 'MARGIN';
  return tradeType === 'TRADE' ? 'SPOT' : tradeType === 'MARGIN_TRADE' ? 'CROSS' : 'ISOLATED';
};

const marginModeOf = (tradeType: TradeType): MarginMode | '' =>
  tradeType === 'ISOLATED' ? 'ISOLATED' : tradeType === 'SPOT' ? '' : 'CROSS';

/** The state of an order that is or was in the book. */
export const statusOf = (order: {
  readonly active: boolean;
  readonly dealSize: SpotOrder['dealSize'];
  readonly cancelReason: string | undefined;
}): Status => {
  const traded = isPositive(order.dealSize);
  if (order.active) return traded ? STATUS.partlyFilled : STATUS.live;
  if (order.cancelReason === undefined) return STATUS.filled;
  return traded ? STATUS.partlyCancelled : STATUS.cancelled;
};

/** Who cancelled an order. */
export const reasonOf = (reason: string | undefined): string =>
  reason === undefined ? '' : reason === 'user' || reason === 'altered' ? 'USER' : 'SYSTEM_CANCEL';

export const sideOf = (side: 'buy' | 'sell'): 'BUY' | 'SELL' => (side === 'buy' ? 'BUY' : 'SELL');
export const typeOf = (type: 'limit' | 'market'): 'LIMIT' | 'MARKET' =>
  type === 'limit' ? 'LIMIT' : 'MARKET';

/** A spot or margin order as the unified routes see it. */
export const spotOrderPicture = (order: SpotOrder, exits?: Exits): UnifiedOrder => {
  const { request, account } = order;
  const tradeType = tradeTypeOf({ account, tradeType: request.tradeType });
  const byFunds = isZero(order.size);
  return {
    tradeType,
    id: order.id,
    clientOid: order.clientOid,
    uid: order.uid,
    symbol: order.symbol,
    row: order.row,
    status: statusOf(order),
    active: order.active,
    advanced: false,
    side: sideOf(order.side),
    type: typeOf(order.type),
    price: order.price,
    size: byFunds ? order.funds : order.size,
    sizeUnit: byFunds ? 'QUOTECCY' : 'BASECCY',
    filledSize: order.dealSize,
    avgPrice: divide(order.dealFunds, order.dealSize, 12),
    cancelSize: byFunds ? order.cancelledFunds : order.cancelledSize,
    openSize: order.active ? order.left : ZERO,
    cancelReason: reasonOf(order.cancelReason),
    fee: order.fee,
    feeCurrency: order.symbol.split('-')[1] ?? '',
    timeInForce: order.timeInForce,
    cancelAfter: request.cancelAfter ?? 0,
    postOnly: request.postOnly ?? false,
    reduceOnly: false,
    stp: request.stp ?? '',
    tags: request.tags ?? '',
    marginMode: marginModeOf(tradeType),
    positionSide: undefined,
    leverage: undefined,
    trigger: undefined,
    takeProfit: exits?.takeProfit,
    stopLoss: exits?.stopLoss,
    triggerOrderId: request.stopOrderId ?? '',
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
  };
};

const STOP_STATUS = {
  NEW: STATUS.waiting,
  TRIGGERED: STATUS.triggered,
  CANCELLED: STATUS.cancelled,
} as const;

/** A spot or margin order that waits for its trigger as the unified routes see it. */
export const stopOrderPicture = (stop: StopOrder): UnifiedOrder => {
  const { request, account } = stop;
  const tradeType = tradeTypeOf({ account, tradeType: request.tradeType });
  const byFunds = request.size === undefined;
  const size = amount(request.size ?? request.funds ?? '0');
  const cancelled = stop.status === 'CANCELLED';
  return {
    tradeType,
    id: stop.id,
    clientOid: stop.clientOid,
    uid: stop.uid,
    symbol: stop.symbol,
    row: stop.row,
    status: STOP_STATUS[stop.status],
    active: stop.active,
    advanced: true,
    side: sideOf(request.side),
    type: typeOf(request.type),
    price: request.price === undefined ? ZERO : amount(request.price),
    size,
    sizeUnit: byFunds ? 'QUOTECCY' : 'BASECCY',
    filledSize: ZERO,
    avgPrice: ZERO,
    cancelSize: cancelled ? size : ZERO,
    openSize: stop.active ? size : ZERO,
    cancelReason: cancelled ? 'USER' : '',
    fee: ZERO,
    feeCurrency: stop.symbol.split('-')[1] ?? '',
    timeInForce: request.timeInForce ?? 'GTC',
    cancelAfter: request.cancelAfter ?? 0,
    postOnly: request.postOnly ?? false,
    reduceOnly: false,
    stp: request.stp ?? '',
    tags: request.tags ?? '',
    marginMode: marginModeOf(tradeType),
    positionSide: undefined,
    leverage: undefined,
    trigger: {
      direction: stop.stop.startsWith('l') ? 'DOWN' : 'UP',
      price: stop.stopPrice.toFixed(),
      by: 'TP',
    },
    takeProfit: undefined,
    stopLoss: undefined,
    triggerOrderId: '',
    createdAt: stop.createdAt,
    updatedAt: stop.triggeredAt === 0 ? stop.createdAt : stop.triggeredAt,
  };
};

/** A fill of a spot or margin order as the unified routes see it. */
export const spotFillPicture = (fill: SpotFill): UnifiedFill => {
  const tradeType = tradeTypeOf(fill);
  return {
    tradeType,
    row: fill.row,
    tradeId: fill.tradeId,
    orderId: fill.orderId,
    symbol: fill.symbol,
    side: sideOf(fill.side),
    type: typeOf(fill.type),
    price: fill.price,
    size: fill.size,
    sizeUnit: 'BASECCY',
    value: fill.funds,
    fee: fill.fee,
    feeRate: fill.feeRate,
    feeCurrency: fill.feeCurrency,
    liquidity: fill.liquidity === 'maker' ? 'MAKER' : 'TAKER',
    fillType: 'NORMAL',
    marginMode: marginModeOf(tradeType),
    positionSide: undefined,
    profit: undefined,
    at: fill.at,
  };
};
