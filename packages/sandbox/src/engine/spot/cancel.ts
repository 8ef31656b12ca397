import { isPositive, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf } from '../money.ts';
import type { CancelReason, SpotOrder } from './order.ts';
import { finish, heldCurrency, neededFor, releaseBeyond } from './settle.ts';

/** Marks what is open of an order as cancelled; the book has let go of it already. */
export const closeRest = (order: SpotOrder, reason: CancelReason): void => {
  order.cancelledSize = order.cancelledSize.plus(order.left);
  order.left = order.left.minus(order.left);
  const value = order.funds.s > 0 && !isZero(order.funds) ? order.funds : order.price.times(order.size);
  const open = value.minus(order.dealFunds);
  if (isPositive(open)) order.cancelledFunds = open;
  order.cancelReason = reason;
};

/** Cancels an open order and frees what it kept. */
export const cancelSpotOrder = (
  exchange: Exchange,
  order: SpotOrder,
  reason: CancelReason = 'user',
): void => {
  if (!order.active) return;
  const market = exchange.spotMarket(order.symbol);
  market.book.remove(order);
  closeRest(order, reason);
  finish(exchange, market, order, 'canceled');
};

/** Cancels a part of an open limit order; what is left keeps its place. */
export const shrinkSpotOrder = (
  exchange: Exchange,
  order: SpotOrder,
  by: Amount,
  reason: CancelReason = 'user',
): void => {
  if (by.gte(order.left)) return cancelSpotOrder(exchange, order, reason);
  const market = exchange.spotMarket(order.symbol);
  market.book.reduce(order, by);
  noteShrunken(exchange, order, by);
};

/** After so much of an order was cancelled while the rest goes on. */
export const noteShrunken = (exchange: Exchange, order: SpotOrder, by: Amount): void => {
  const market = exchange.spotMarket(order.symbol);
  const oldSize = order.size.minus(order.cancelledSize);
  order.cancelledSize = order.cancelledSize.plus(by);
  order.updatedAt = exchange.clock.now();
  if (order.type === 'limit') {
    const spare = releaseBeyond(exchange, market, order, neededFor(order));
    const balance = balanceOf(exchange, order.uid, order.account, heldCurrency(order, market));
    const context = { symbol: order.symbol, orderId: order.id };
    announce(exchange, balance, 'trade.hold', { available: spare, held: spare.neg() }, context);
  }
  exchange.events.emit('spotOrder', { type: 'update', order, oldSize, at: order.updatedAt });
};
