import { amount, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import type { Exchange } from '../exchange.ts';
import { marginFor } from '../futures/hold.ts';
import type { FuturesMarket } from '../futures/market.ts';
import { marginBalance } from '../futures/money.ts';
import type { FuturesOrder, FuturesRequest } from '../futures/order.ts';
import { createFuturesOrder } from '../futures/create-order.ts';
import { checkFuturesRequest } from '../futures/place.ts';
import { valueOf } from '../futures/position.ts';
import { markPriceOf } from '../futures/prices.ts';
import { requireNear } from '../futures/readers.ts';
import { openingPart } from '../futures/rebalance.ts';
import { readFuturesTerms } from '../futures/terms.ts';
import { Refusal } from '../../refusal.ts';
import { provideMargin } from './credit.ts';

/** What a large order may cost above the first price of the book. */
const ROOM = amount('1.002');

const priceFor = (exchange: Exchange, market: FuturesMarket, { side, type, price }: FuturesOrder): Amount => {
  const best = market.book.best(opposite(side))?.price ?? markPriceOf(exchange, market);
  const least = best.times(ROOM);
  return type === 'market' || (side === 'sell' && price.lt(least)) ? least : price;
};

/**
 * Sees to it that a unified account can carry a futures order: by its available margin, and with money in the currency
 * of the contract, which is borrowed if need be. Waiting orders and those that only reduce need nothing yet.
 */
export const requireMargin = (exchange: Exchange, request: FuturesRequest): void => {
  const market = exchange.futuresMarket(request.symbol);
  checkFuturesRequest(exchange, request);
  const order = createFuturesOrder(exchange, request, readFuturesTerms(exchange, market, request));
  if (order.waiting) return;
  requireNear(exchange, market, order);
  const opened = openingPart(exchange, order);
  if (!isPositive(opened)) return;
  const { contract } = market;
  const value = valueOf(contract, opened, priceFor(exchange, market, order)).abs();
  const { currency } = marginBalance(exchange, order, contract);
  if (!provideMargin(exchange, request.uid, currency, marginFor(order, value)))
    throw new Refusal('106150', 'There is not enough available margin for this order.');
};
