import { ZERO, divide, format, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import type { Contract } from '../futures/contracts.ts';
import { settleCurrency } from '../futures/money.ts';
import type { FuturesFill, FuturesOrder, Triggers } from '../futures/order.ts';
import { STATUS } from './order.ts';
import type { Exit, Trigger, UnifiedFill, UnifiedOrder } from './order.ts';
import { reasonOf, sideOf, statusOf, typeOf } from './spot-view.ts';

/** What lots traded at in the mean; `value` in the settlement currency. */
const meanPrice = ({ inverse, multiplier }: Contract, lots: Amount, value: Amount): Amount =>
  inverse
    ? divide(lots.times(multiplier.abs()), value.abs(), 12)
    : divide(value.abs(), lots.times(multiplier), 12);

const triggerOf = (triggers: Triggers | undefined): Trigger | undefined => {
  const price = triggers?.up ?? triggers?.down;
  return (
    triggers && price && { direction: triggers.up ? 'UP' : 'DOWN', price: format(price), by: triggers.by }
  );
};

/** A long position takes its profit above and stops its loss below; a short one the reverse. */
const exitsOf = (
  triggers: Triggers | undefined,
  closesLong: boolean,
): { readonly takeProfit: Exit | undefined; readonly stopLoss: Exit | undefined } => {
  const exit = (price: Amount | undefined): Exit | undefined =>
    triggers && price && { price: format(price), by: triggers.by };
  const [up, down] = [exit(triggers?.up), exit(triggers?.down)];
  return closesLong ? { takeProfit: up, stopLoss: down } : { takeProfit: down, stopLoss: up };
};

/** A futures order as the unified routes see it. */
export const futuresOrderPicture = ({ futuresMarket }: Exchange, order: FuturesOrder): UnifiedOrder => {
  const { request, triggers } = order;
  const { contract } = futuresMarket(order.symbol);
  const isPair = triggers?.up !== undefined && triggers.down !== undefined;
  const exits = isPair
    ? exitsOf(triggers, order.side === 'sell')
    : exitsOf(order.attached, order.side === 'buy');
  return {
    tradeType: 'FUTURES',
    id: order.id,
    clientOid: order.clientOid,
    uid: order.uid,
    symbol: order.symbol,
    row: order.row,
    status: order.waiting ? STATUS.waiting : statusOf(order),
    active: order.active,
    advanced: triggers !== undefined && order.triggered === undefined,
    side: sideOf(order.side),
    type: typeOf(order.type),
    price: order.price,
    size: order.size,
    sizeUnit: 'UNIT',
    filledSize: order.dealSize,
    avgPrice: isZero(order.dealSize) ? ZERO : meanPrice(contract, order.dealSize, order.dealValue),
    cancelSize: order.cancelledSize,
    openSize: order.active ? order.left : ZERO,
    cancelReason: reasonOf(order.cancelReason),
    fee: order.fee,
    feeCurrency: settleCurrency(contract, order.account),
    timeInForce: order.timeInForce,
    cancelAfter: 0,
    postOnly: request.postOnly ?? false,
    reduceOnly: order.reduceOnly,
    stp: request.stp ?? '',
    tags: request.tags ?? '',
    marginMode: order.marginMode,
    positionSide: order.positionSide,
    leverage: order.leverage,
    trigger: isPair ? undefined : triggerOf(triggers),
    ...exits,
    triggerOrderId: '',
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
  };
};

/** A fill of a futures order as the unified routes see it. */
export const futuresFillPicture = (fill: FuturesFill): UnifiedFill => ({
  tradeType: 'FUTURES',
  row: fill.row,
  tradeId: fill.tradeId,
  orderId: fill.orderId,
  symbol: fill.symbol,
  side: sideOf(fill.side),
  type: typeOf(fill.type),
  price: fill.price,
  size: fill.size,
  sizeUnit: 'UNIT',
  value: fill.value.abs(),
  fee: fill.openFee.plus(fill.closeFee),
  feeRate: fill.feeRate,
  feeCurrency: fill.feeCurrency,
  liquidity: fill.liquidity === 'maker' ? 'MAKER' : 'TAKER',
  fillType: fill.liquidation ? 'LIQUID' : 'NORMAL',
  marginMode: fill.marginMode,
  positionSide: fill.positionSide,
  profit: fill.realised,
  at: fill.at,
});
