import { ZERO, isPositive, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Side } from '../book/book.ts';
import type { Exchange } from '../exchange.ts';
import { cancelFuturesOrder, shrinkFuturesOrder } from './cancel.ts';
import { adjustHold, neededFor } from './hold.ts';
import type { FuturesOrder } from './order.ts';
import { findPosition, futuresOrdersOf } from './state.ts';
import type { PositionKey } from './state.ts';

/** How many lots an order of this side could close. */
export const closable = (exchange: Exchange, key: PositionKey, side: Side): Amount => {
  const lots = findPosition(exchange, key)?.lots ?? ZERO;
  const against = side === 'sell' ? lots : lots.neg();
  return isPositive(against) ? against : ZERO;
};

/** The position that an order changes. */
export const keyOf = ({ uid, account, symbol, positionSide }: FuturesOrder): PositionKey => ({
  uid,
  account,
  symbol,
  side: positionSide,
});

/** A customer's orders in the book that change this position, the oldest first. */
export const restingOrders = (exchange: Exchange, key: PositionKey): readonly FuturesOrder[] =>
  [...futuresOrdersOf(exchange, key.uid).active.values()].filter(
    (order) =>
      order.symbol === key.symbol &&
      order.account === key.account &&
      order.positionSide === key.side &&
      !order.waiting &&
      exchange.futuresMarket(key.symbol).book.has(order),
  );

/** How much of a new order would open a position, beside the orders that rest. */
export const openingPart = (exchange: Exchange, order: FuturesOrder): Amount => {
  if (order.reduceOnly) return ZERO;
  if (order.request.forceHold) return order.left;
  const others = restingOrders(exchange, keyOf(order)).filter(
    (other) => other.side === order.side && !other.reduceOnly && !other.request.forceHold,
  );
  const promised = others.reduce((sum, { left, openLeft }) => sum.plus(left).minus(openLeft), ZERO);
  const closing = min(order.left, closable(exchange, keyOf(order), order.side).minus(promised));
  return isPositive(closing) ? order.left.minus(closing) : order.left;
};

/**
 * After a position changed: orders that may only reduce shrink to what there is, and the others keep margin
 * for what they would open now. An order whose margin is not there is cancelled.
 */
export const rebalance = (exchange: Exchange, key: PositionKey): void => {
  for (const side of ['buy', 'sell'] as const) {
    let toReduce = closable(exchange, key, side);
    let toClose = toReduce;
    for (const order of restingOrders(exchange, key).filter((one) => one.side === side)) {
      if (order.reduceOnly) {
        shrinkFuturesOrder(exchange, order, order.left.minus(toReduce), 'reduce-only');
        toReduce = toReduce.minus(min(toReduce, order.left));
        continue;
      }
      const closing = order.request.forceHold ? ZERO : min(toClose, order.left);
      toClose = toClose.minus(closing);
      order.openLeft = order.left.minus(closing);
      if (!adjustHold(exchange, order, neededFor(exchange, order)))
        cancelFuturesOrder(exchange, order, 'margin');
    }
  }
};
