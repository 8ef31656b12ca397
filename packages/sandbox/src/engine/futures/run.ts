import { isPositive, isZero, min } from '../amount.ts';
import { opposite } from '../book/book.ts';
import { crosses, fillable, match } from '../book/match.ts';
import type { Exchange } from '../exchange.ts';
import { closeRest, finish, noteShrunken } from './cancel.ts';
import type { FuturesMarket } from './market.ts';
import type { FuturesCancelReason, FuturesOrder } from './order.ts';
import { closable, keyOf, rebalance } from './rebalance.ts';
import { settleFuturesTrade } from './settle.ts';
import type { Party } from './settle.ts';

/** Whether the terms of an order keep it from trading at all. */
const barred = ({ book }: FuturesMarket, order: FuturesOrder): FuturesCancelReason | undefined => {
  const { uid, side, price, size, request, type } = order;
  if (type === 'market') return undefined;
  const best = book.best(opposite(side));
  if (request.postOnly && best && crosses(side, price, best.price)) return 'post-only';
  if (order.timeInForce !== 'FOK') return undefined;
  const there = fillable(book, { uid, side, limit: price, stp: request.stp }, size);
  return there.lt(size) ? 'time-in-force' : undefined;
};

/** Trades what the book offers. Returns why matching ended the order early, if it did. */
const trade = (
  exchange: Exchange,
  market: FuturesMarket,
  order: FuturesOrder,
): FuturesCancelReason | undefined => {
  const { book } = market;
  let stopped: FuturesCancelReason | undefined;
  const limit = order.type === 'limit' ? order.price : undefined;
  match(
    book,
    { uid: order.uid, side: order.side, limit, stp: order.request.stp },
    {
      wants: () =>
        order.reduceOnly ? min(order.left, closable(exchange, keyOf(order), order.side)) : order.left,
      filled: (maker, lots) => {
        order.left = order.left.minus(lots);
        settleFuturesTrade(exchange, market, order, maker as Party, lots);
      },
      makerCancelled: (maker, lots) => {
        const other = maker as FuturesOrder;
        if (!isZero(other.left)) return noteShrunken(exchange, other, lots);
        other.cancelledSize = other.cancelledSize.plus(lots);
        other.cancelReason = 'self-trade';
        finish(exchange, other, 'canceled');
      },
      takerCancelled: (lots) => {
        if (lots === undefined) stopped = 'self-trade';
        else {
          order.left = order.left.minus(lots);
          order.cancelledSize = order.cancelledSize.plus(lots);
          if (isZero(order.left)) stopped = 'self-trade';
        }
      },
    },
  );
  return stopped;
};

const rest = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder): void => {
  market.book.add(order);
  exchange.events.emit('futuresOrder', { type: 'open', order, at: exchange.clock.now() });
  rebalance(exchange, keyOf(order));
};

/** Lets an order that is known and has its margin trade, and then rest or end. */
export const runFuturesOrder = (exchange: Exchange, market: FuturesMarket, order: FuturesOrder): void => {
  const reason = barred(market, order) ?? trade(exchange, market, order);
  if (reason === undefined && isZero(order.left)) return finish(exchange, order, 'filled');
  const reducible = !order.reduceOnly || isPositive(closable(exchange, keyOf(order), order.side));
  if (reason === undefined && reducible && order.type === 'limit' && order.timeInForce === 'GTC')
    return rest(exchange, market, order);
  closeRest(order, reason ?? (reducible ? 'time-in-force' : 'reduce-only'));
  finish(exchange, order, 'canceled');
};
