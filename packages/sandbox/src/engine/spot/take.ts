import { divide, floorTo, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { match } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { noteCancelled, noteShrunken, openFunds } from './cancel.ts';
import type { SpotOrder } from './order.ts';
import { finish, settleTrade } from './settle.ts';
import type { Party } from './settle.ts';

/** How the matching of an incoming order ended. */
export interface Taken {
  /** Self-trade prevention took the rest of the order. */
  readonly cancelled: boolean;
  /** An order by funds has so little left that it buys no further step. */
  readonly spent: boolean;
}

/** How much a market order can pay for, or has to sell. */
const affordable = ({ side, held, takerFeeRate }: SpotOrder, price: Amount, step: Amount): Amount =>
  side === 'sell' ? held : floorTo(divide(held, price.plus(price.times(takerFeeRate))), step);

/** Trades what the book offers. */
export const takeFromBook = (exchange: Exchange, market: SpotMarket, order: SpotOrder): Taken => {
  const { book, info } = market;
  const byFunds = isZero(order.size);
  let cancelled = false;
  let spent = false;
  const wants = (price: Amount): Amount => {
    const open = byFunds ? floorTo(divide(openFunds(order), price), info.baseIncrement) : order.left;
    if (byFunds && isZero(open)) spent = true;
    // What it keeps was reckoned from the book before; self-trade prevention may have cleared the way to worse prices.
    return order.type === 'market' ? min(open, affordable(order, price, info.baseIncrement)) : open;
  };
  /** Where the order met one of the same customer. */
  let meeting = order.price;
  const decrease = (size: Amount): void => {
    if (byFunds) {
      order.cancelledFunds = order.cancelledFunds.plus(size.times(meeting));
      return;
    }
    order.left = order.left.minus(size);
    if (isZero(order.left)) {
      noteCancelled(order, size);
      cancelled = true;
    } else noteShrunken(exchange, order, size);
  };
  match(
    book,
    {
      uid: order.uid,
      side: order.side,
      limit: order.type === 'limit' ? order.price : undefined,
      stp: order.request.stp,
    },
    {
      wants,
      filled: (maker, size) => {
        if (!byFunds) order.left = order.left.minus(size);
        settleTrade(exchange, market, order, maker as Party, size);
      },
      makerCancelled: (maker, size) => {
        const other = maker as SpotOrder;
        meeting = other.price;
        if (!isZero(other.left)) return noteShrunken(exchange, other, size);
        noteCancelled(other, size);
        other.cancelReason = 'self-trade';
        finish(exchange, market, other, 'canceled');
      },
      takerCancelled: (size) => {
        if (size === undefined) cancelled = true;
        else decrease(size);
      },
    },
  );
  return { cancelled, spent };
};
