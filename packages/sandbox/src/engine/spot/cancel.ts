import { ZERO, isPositive, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf } from '../money.ts';
import type { CancelReason, SpotOrder } from './order.ts';
import { finish, heldCurrency, neededFor, releaseBeyond } from './settle.ts';
import { spotOrdersOf } from './state.ts';

/** What an order by funds may still spend or earn. */
export const openFunds = ({ funds, dealFunds, cancelledFunds }: SpotOrder): Amount =>
  funds.minus(dealFunds).minus(cancelledFunds);

/** Writes so much of the size down as cancelled. The book, or whoever matches, has taken it off `left`. */
export const noteCancelled = (order: SpotOrder, size: Amount): void => {
  order.cancelledSize = order.cancelledSize.plus(size);
  order.cancelledFunds = order.cancelledFunds.plus(order.price.times(size));
};

/** Marks what is open of an order as cancelled; the book has let go of it already. */
export const closeRest = (order: SpotOrder, reason: CancelReason): void => {
  if (isPositive(order.funds)) order.cancelledFunds = order.cancelledFunds.plus(openFunds(order));
  noteCancelled(order, order.left);
  order.left = ZERO;
  order.cancelReason = reason;
};

/** Cancels an open order and frees what it kept. */
export const cancelSpotOrder = (
  exchange: Exchange,
  order: SpotOrder,
  reason: CancelReason = 'user',
): void => {
  if (!order.active) return;
  exchange.atomically(() => {
    const market = exchange.spotMarket(order.symbol);
    market.book.remove(order);
    closeRest(order, reason);
    finish(exchange, market, order, 'canceled');
  });
};

/** Frees what an open limit order keeps and no longer needs. */
export const freeSpare = (exchange: Exchange, market: SpotMarket, order: SpotOrder): void => {
  const spare = releaseBeyond(exchange, market, order, neededFor(order));
  if (isZero(spare)) return;
  const balance = balanceOf(exchange, order.uid, order.account, heldCurrency(order, market));
  const context = { symbol: order.symbol, orderId: order.id };
  announce(exchange, balance, 'trade.hold', { available: spare, held: spare.neg() }, context);
};

/** After so much of an order was cancelled while the rest goes on; `left` is down already. */
export const noteShrunken = (exchange: Exchange, order: SpotOrder, by: Amount): void => {
  const oldSize = order.size.minus(order.cancelledSize);
  noteCancelled(order, by);
  order.updatedAt = exchange.clock.now();
  if (order.type === 'limit') freeSpare(exchange, exchange.spotMarket(order.symbol), order);
  exchange.events.emit('spotOrder', { type: 'update', order, oldSize, at: order.updatedAt });
};

/** Cancels a part of an open limit order; what is left keeps its place. */
export const shrinkSpotOrder = (
  exchange: Exchange,
  order: SpotOrder,
  by: Amount,
  reason: CancelReason = 'user',
): void => {
  if (!order.active) return;
  if (by.gte(order.left)) return cancelSpotOrder(exchange, order, reason);
  exchange.atomically(() => {
    exchange.spotMarket(order.symbol).book.shrink(order, by);
    noteShrunken(exchange, order, by);
  });
};

/** Ends orders whose time has come. */
export const watchExpiry = (exchange: Exchange): void => {
  exchange.clock.handle('spot.expire', (key) => {
    const [uid = '', id = ''] = key.split('/');
    const order = spotOrdersOf(exchange, uid).byId.get(id);
    if (order) cancelSpotOrder(exchange, order, 'expired');
  });
};
