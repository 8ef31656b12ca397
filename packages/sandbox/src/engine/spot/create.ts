import { ZERO, divide, floorTo, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { costOf } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { spotFees } from './fees.ts';
import type { SpotOrder, SpotRequest } from './order.ts';
import { neededFor } from './settle.ts';
import type { SpotTerms } from './terms.ts';

/** An order as it comes in, before it has kept any money. */
export const createSpotOrder = (exchange: Exchange, request: SpotRequest, terms: SpotTerms): SpotOrder => {
  const { price, size, funds, peak } = terms;
  const fees = spotFees(exchange.customer(request.uid));
  const now = exchange.clock.now();
  return {
    kind: 'order',
    id: exchange.ids.hex(),
    uid: request.uid,
    clientOid: request.clientOid ?? exchange.ids.hex(),
    row: exchange.ids.row(),
    request,
    symbol: request.symbol,
    account: request.account,
    side: request.side,
    type: request.type,
    timeInForce: request.timeInForce ?? 'GTC',
    price,
    size,
    funds,
    left: size,
    shown: ZERO,
    hidden: request.hidden ?? false,
    peak,
    rank: 0,
    makerFeeRate: fees.maker,
    takerFeeRate: fees.taker,
    held: ZERO,
    dealSize: ZERO,
    dealFunds: ZERO,
    fee: ZERO,
    cancelledSize: ZERO,
    cancelledFunds: ZERO,
    cancelReason: undefined,
    active: true,
    createdAt: now,
    updatedAt: now,
    matchedAt: 0,
    closedRow: 0,
  };
};

/** How much a sale by funds takes from the book as it is. */
const sizeForFunds = ({ book, info }: SpotMarket, { side, funds }: SpotOrder): Amount => {
  let size = ZERO;
  let value = ZERO;
  book.walk(opposite(side), (level) => {
    for (const { left } of level.orders.values()) {
      const taken = min(floorTo(divide(funds.minus(value), level.price), info.baseIncrement), left);
      if (isZero(taken)) return false;
      size = size.plus(taken);
      value = value.plus(taken.times(level.price));
    }
    return true;
  });
  return size;
};

const withFee = (value: Amount, { takerFeeRate }: SpotOrder): Amount => value.plus(value.times(takerFeeRate));

/** What the order has to keep of its account before it may trade: quote currency with the fee, or base. */
export const costOfOrder = (market: SpotMarket, order: SpotOrder): Amount => {
  if (order.type === 'limit') return neededFor(order);
  const byFunds = isZero(order.size);
  if (order.side === 'sell') return byFunds ? sizeForFunds(market, order) : order.size;
  return withFee(byFunds ? order.funds : costOf(market.book, order.side, order.size).value, order);
};
