import { ZERO, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { retireOrder } from '../orders.ts';
import { adjustHold, neededFor } from './hold.ts';
import type { FuturesCancelReason, FuturesOrder } from './order.ts';
import { futuresOrdersOf, waitingOf } from './state.ts';

/** Marks what is open of an order as cancelled; the book has let go of it already. */
export const closeRest = (order: FuturesOrder, reason: FuturesCancelReason): void => {
  order.cancelledSize = order.cancelledSize.plus(order.left);
  order.left = ZERO;
  order.openLeft = ZERO;
  order.cancelReason = reason;
};

/** Ends an order for which nothing is left open. */
export const finish = (exchange: Exchange, order: FuturesOrder, type: 'filled' | 'canceled'): void => {
  const at = exchange.clock.now();
  order.openLeft = ZERO;
  adjustHold(exchange, order, ZERO);
  order.updatedAt = at;
  order.endedAt = at;
  retireOrder(futuresOrdersOf(exchange, order.uid), order);
  exchange.events.emit('futuresOrder', { type, order, at });
};

/** Ends a stop order that was never triggered. */
const dropWaiting = (exchange: Exchange, order: FuturesOrder, reason: FuturesCancelReason): void => {
  const at = exchange.clock.now();
  waitingOf(exchange, order.symbol).delete(order.id);
  closeRest(order, reason);
  order.waiting = false;
  order.updatedAt = at;
  order.endedAt = at;
  retireOrder(futuresOrdersOf(exchange, order.uid), order);
  exchange.events.emit('futuresStop', { type: 'cancel', order, at });
};

/** Cancels an open order, a waiting stop order included, and frees what it kept. */
export const cancelFuturesOrder = (
  exchange: Exchange,
  order: FuturesOrder,
  reason: FuturesCancelReason = 'user',
): void => {
  if (!order.active) return;
  exchange.atomically(() => {
    if (order.waiting) return dropWaiting(exchange, order, reason);
    exchange.futuresMarket(order.symbol).book.remove(order);
    closeRest(order, reason);
    finish(exchange, order, 'canceled');
  });
};

/** After so much of an order was cancelled while the rest goes on. */
export const noteShrunken = (exchange: Exchange, order: FuturesOrder, by: Amount): void => {
  const oldSize = order.size.minus(order.cancelledSize);
  order.cancelledSize = order.cancelledSize.plus(by);
  if (order.openLeft.gt(order.left)) order.openLeft = order.left;
  order.updatedAt = exchange.clock.now();
  adjustHold(exchange, order, neededFor(exchange, order));
  exchange.events.emit('futuresOrder', { type: 'update', order, oldSize, at: order.updatedAt });
};

/** Cancels a part of an open order; what is left keeps its place. */
export const shrinkFuturesOrder = (
  exchange: Exchange,
  order: FuturesOrder,
  by: Amount,
  reason: FuturesCancelReason,
): void => {
  if (!isPositive(by)) return;
  if (by.gte(order.left)) return cancelFuturesOrder(exchange, order, reason);
  exchange.futuresMarket(order.symbol).book.reduce(order, by);
  noteShrunken(exchange, order, by);
};
