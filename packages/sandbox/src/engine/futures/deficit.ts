import { isNegative, min } from '../amount.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { release } from '../money.ts';
import { cancelFuturesOrder } from './cancel.ts';
import { announceSince, before } from './hold.ts';
import { insure, openPositions, settleCurrency } from './money.ts';
import type { FuturesOrder } from './order.ts';
import { futuresOrdersOf } from './state.ts';

/** A customer's orders in the books that keep money of this balance. */
export const ordersOn = (exchange: Exchange, balance: Balance): readonly FuturesOrder[] =>
  [...futuresOrdersOf(exchange, balance.uid).active.values()].filter(
    ({ account, symbol, waiting }) =>
      !waiting &&
      account === balance.account &&
      settleCurrency(exchange.futuresMarket(symbol).contract, account) === balance.currency,
  );

/**
 * After a loss that was larger than the free money: whoever can brings more, then open orders give theirs back, then cross positions, and
 * when nothing is left the insurance fund pays. Nobody owes the exchange anything in the end.
 */
export const coverDeficit = (exchange: Exchange, balance: Balance): void => {
  const lacks = (): boolean => isNegative(balance.available);
  if (!lacks()) return;
  exchange.events.emit('marginCall', balance);
  for (const order of ordersOn(exchange, balance)) if (lacks()) cancelFuturesOrder(exchange, order, 'margin');
  const was = before(balance);
  const cross = openPositions(exchange, balance).filter(({ marginMode }) => marginMode === 'CROSS');
  for (const position of cross) {
    if (!lacks()) break;
    const taken = min(position.margin, balance.available.neg());
    release(balance, taken);
    position.margin = position.margin.minus(taken);
  }
  // With a cross position open, its liquidation settles the rest.
  if (lacks() && cross.length === 0) insure(exchange, balance, balance.available.neg());
  announceSince(exchange, balance, was, 'futures.settled', {});
};
