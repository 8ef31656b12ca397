import { ZERO, isPositive, isZero, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { crosses } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import { hold } from '../money.ts';
import { addOrder, orderByClientOid } from '../orders.ts';
import { Refusal } from '../../refusal.ts';
import { riskTierOf } from './choices.ts';
import { createFuturesOrder } from './create-order.ts';
import { announceSince, before, marginFor } from './hold.ts';
import type { FuturesMarket } from './market.ts';
import { freeMargin, marginBalance } from './money.ts';
import type { FuturesOrder, FuturesRequest } from './order.ts';
import { valueOf } from './position.ts';
import { markPriceOf } from './prices.ts';
import { requireNear } from './readers.ts';
import { keyOf, openingPart, restingOrders } from './rebalance.ts';
import { runFuturesOrder } from './run.ts';
import { findPosition, futuresOrdersOf, waitingOf } from './state.ts';
import { readFuturesTerms } from './terms.ts';

/** What so many lots cost in the book as it is, without the sign. */
const sweep = ({ book, contract }: FuturesMarket, { side }: FuturesOrder, lots: Amount): Amount => {
  let left = lots;
  let value = ZERO;
  book.walk(opposite(side), (level) => {
    for (const resting of level.orders.values()) {
      const taken = min(left, resting.left);
      value = value.plus(valueOf(contract, taken, level.price).abs());
      left = left.minus(taken);
      if (isZero(left)) return false;
    }
    return true;
  });
  return value;
};

/** The most that the opening part can be worth, at its own price or at those of the book. */
const openingValue = (market: FuturesMarket, order: FuturesOrder): Amount => {
  const { book, contract } = market;
  if (isZero(order.openLeft)) return ZERO;
  if (order.type === 'market') return sweep(market, order, order.openLeft);
  const best = book.best(opposite(order.side));
  const own = valueOf(contract, order.openLeft, order.price).abs();
  if (!best || !crosses(order.side, order.price, best.price)) return own;
  return max(own, valueOf(contract, order.openLeft, best.price).abs());
};

/** Position and open orders together may not exceed the customer's risk level. */
const requireWithinLimit = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder): void => {
  const { contract } = market;
  const tier =
    order.marginMode === 'ISOLATED' ? riskTierOf(exchange, order.uid, contract) : contract.tiers.at(-1);
  const position = findPosition(exchange, keyOf(order));
  const resting = restingOrders(exchange, keyOf(order))
    .filter(({ side }) => side === order.side)
    .reduce((sum, { openLeft }) => sum.plus(openLeft), ZERO);
  const lots = (position?.lots.abs() ?? ZERO).plus(resting).plus(order.openLeft);
  const value = valueOf(contract, lots, markPriceOf(exchange, market)).abs();
  if (tier && value.gt(String(tier.maxRiskLimit)))
    throw new Refusal('300005', `The position would exceed the risk limit ${tier.maxRiskLimit}.`);
};

/** Checks what stands against trading now and keeps the margin. Throws, and nothing has changed. */
export const fundFuturesOrder = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder): void => {
  requireNear(exchange, market, order);
  if (order.type === 'market' && !market.book.best(opposite(order.side)))
    throw new Refusal('300008', 'There are no orders to trade with.');
  order.openLeft = openingPart(exchange, order);
  if (isPositive(order.openLeft)) {
    const balance = marginBalance(exchange, order, market.contract);
    const needed = marginFor(order, openingValue(market, order));
    const was = before(balance);
    if (freeMargin(exchange, balance).lt(needed))
      throw new Refusal('300003', `There is not enough ${balance.currency} for this order.`);
    requireWithinLimit(exchange, market, order);
    hold(balance, needed);
    order.held = needed;
    announceSince(exchange, balance, was, 'futures.hold', { symbol: order.symbol, orderId: order.id });
  }
};

const requireFreshOid = (exchange: Exchange, { uid, clientOid }: FuturesRequest): void => {
  if (clientOid !== undefined && orderByClientOid(futuresOrdersOf(exchange, uid), clientOid))
    throw new Refusal('300018', 'This clientOid was used before.');
};

/** Everything that a real order is checked for, the margin included; nothing is kept. */
export const checkFuturesRequest = (exchange: Exchange, request: FuturesRequest): void => {
  requireFreshOid(exchange, request);
  readFuturesTerms(exchange, exchange.futuresMarket(request.symbol), request);
};

const wait = (exchange: Exchange, order: FuturesOrder): void => {
  waitingOf(exchange, order.symbol).set(order.id, order.uid);
  exchange.events.emit('futuresStop', { type: 'open', order, at: order.createdAt });
};

/**
 * Places an order and lets it trade; a stop order waits. Throws a `Refusal`, and nothing has changed, if it
 * cannot be taken; an order that is taken may have ended already when this returns.
 */
export const placeFuturesOrder = (exchange: Exchange, request: FuturesRequest): FuturesOrder => {
  const market = exchange.futuresMarket(request.symbol);
  requireFreshOid(exchange, request);
  const order = createFuturesOrder(exchange, request, readFuturesTerms(exchange, market, request));
  if (!order.waiting) fundFuturesOrder(exchange, market, order);
  addOrder(futuresOrdersOf(exchange, order.uid), order);
  if (order.waiting) wait(exchange, order);
  else exchange.atomically(() => runFuturesOrder(exchange, market, order));
  return order;
};
