import { isPositive, isZero } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { crosses, fillable } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf, hold } from '../money.ts';
import { addOrder, orderByClientOid } from '../orders.ts';
import { closeRest, freeSpare } from './cancel.ts';
import { costOfOrder, createSpotOrder } from './create.ts';
import type { CancelReason, SpotOrder, SpotRequest } from './order.ts';
import { areaOf, refusalFor } from './refusals.ts';
import { finish, heldCurrency } from './settle.ts';
import { spotOrdersOf } from './state.ts';
import { takeFromBook } from './take.ts';
import { readSpotTerms } from './terms.ts';
import { requirePlacing } from './trading.ts';

/** Whether the terms of an order keep it from trading at all. */
const barred = ({ book }: SpotMarket, order: SpotOrder): CancelReason | undefined => {
  const { uid, side, price, size, request } = order;
  if (request.postOnly) {
    const best = book.best(opposite(side));
    if (best && crosses(side, price, best.price)) return 'post-only';
  }
  if (order.timeInForce !== 'FOK' || order.type === 'market') return undefined;
  return fillable(book, { uid, side, limit: price, stp: request.stp }, size).lt(size)
    ? 'time-in-force'
    : undefined;
};

const rest = (exchange: Exchange, market: SpotMarket, order: SpotOrder): void => {
  freeSpare(exchange, market, order);
  market.book.add(order);
  exchange.events.emit('spotOrder', { type: 'open', order, at: exchange.clock.now() });
  const seconds = order.request.cancelAfter ?? 0;
  if (order.timeInForce === 'GTT' && seconds > 0)
    exchange.clock.schedule(order.createdAt + seconds * 1000, 'spot.expire', `${order.uid}/${order.id}`);
};

const run = (exchange: Exchange, market: SpotMarket, order: SpotOrder): void => {
  const cancel = (reason: CancelReason): void => {
    closeRest(order, reason);
    finish(exchange, market, order, 'canceled');
  };
  const bar = barred(market, order);
  if (bar) return cancel(bar);
  const { cancelled, spent } = takeFromBook(exchange, market, order);
  if (cancelled) return cancel('self-trade');
  const filled = isZero(order.size) ? spent && isPositive(order.dealSize) : isZero(order.left);
  if (filled) return finish(exchange, market, order, 'filled');
  const stays = order.timeInForce === 'GTC' || order.timeInForce === 'GTT';
  if (order.type === 'limit' && stays) return rest(exchange, market, order);
  cancel('time-in-force');
};

/** Everything that a real order is checked for, except the balance; nothing is kept. */
export const checkSpotRequest = (exchange: Exchange, request: SpotRequest): void => {
  requirePlacing(exchange, areaOf(request));
  readSpotTerms(request, exchange.spotMarket(request.symbol).info);
};

/** On the old routes an id is free again once its order has ended. */
const requireNewId = (exchange: Exchange, request: SpotRequest): void => {
  if (request.clientOid === undefined) return;
  const area = areaOf(request);
  const twin = orderByClientOid(spotOrdersOf(exchange, request.uid), request.clientOid);
  if (twin && (area !== 'old' || twin.active))
    throw refusalFor(
      area,
      'duplicate',
      area === 'old' ? 'clientOidDuplicated' : 'This clientOid was used before.',
    );
};

/** Lets an order in whose id was checked: keeps its money, then lets it trade. Throws before anything changes. */
export const admitSpotOrder = (exchange: Exchange, request: SpotRequest): SpotOrder =>
  exchange.atomically(() => {
    const market = exchange.spotMarket(request.symbol);
    const order = createSpotOrder(exchange, request, readSpotTerms(request, market.info));
    const cost = costOfOrder(market, order);
    const currency = heldCurrency(order, market);
    const balance = balanceOf(exchange, order.uid, order.account, currency);
    if (!hold(balance, cost))
      throw refusalFor(areaOf(request), 'too poor', `There is not enough ${currency} for this order.`);
    order.held = cost;
    addOrder(spotOrdersOf(exchange, request.uid), order);
    const context = { symbol: order.symbol, orderId: order.id };
    announce(exchange, balance, 'trade.hold', { available: cost.neg(), held: cost }, context);
    exchange.events.emit('spotOrder', { type: 'received', order, at: order.createdAt });
    run(exchange, market, order);
    return order;
  });

/**
 * Places an order and lets it trade. Throws a `Refusal`, and nothing has changed, if it cannot be taken;
 * an order that is taken may have ended already when this returns. The request says whose account it uses, so
 * that spot and margin orders come in the same way.
 */
export const placeSpotOrder = (exchange: Exchange, request: SpotRequest): SpotOrder => {
  requirePlacing(exchange, areaOf(request));
  requireNewId(exchange, request);
  return admitSpotOrder(exchange, request);
};
