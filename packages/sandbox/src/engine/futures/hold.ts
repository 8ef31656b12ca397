import { ZERO, divideUp, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, hold, release } from '../money.ts';
import { freeMargin, marginBalance } from './money.ts';
import type { FuturesOrder } from './order.ts';
import { PLACES, valueOf } from './position.ts';

/** Margin and the highest fee for opening so much; `value` is above zero. */
export const marginFor = (order: FuturesOrder, value: Amount): Amount =>
  divideUp(value, order.leverage, PLACES).plus(value.times(order.takerFeeRate));

/** What a resting order must keep. What it would close needs nothing: the position pays. */
export const neededFor = (exchange: Exchange, order: FuturesOrder): Amount => {
  if (order.waiting || order.reduceOnly || !isPositive(order.openLeft)) return ZERO;
  const { contract } = exchange.futuresMarket(order.symbol);
  return marginFor(order, valueOf(contract, order.openLeft, order.price).abs());
};

/** Free and held money at one moment, to tell afterwards what changed. */
export type Before = Pick<Balance, 'available' | 'held'>;

export const before = ({ available, held }: Balance): Before => ({ available, held });

/** Tells watchers what changed since. */
export const announceSince = (
  exchange: Exchange,
  balance: Balance,
  { available, held }: Before,
  event: string,
  context: Readonly<Record<string, string>>,
): void => {
  const change = { available: balance.available.minus(available), held: balance.held.minus(held) };
  if (change.available.eq(ZERO) && change.held.eq(ZERO)) return;
  announce(exchange, balance, event, change, context);
};

/** Keeps more or gives back what is too much; false, and nothing changed, if there is not enough. */
export const adjustHold = (exchange: Exchange, order: FuturesOrder, needed: Amount): boolean => {
  const more = needed.minus(order.held);
  if (more.eq(ZERO)) return true;
  const { contract } = exchange.futuresMarket(order.symbol);
  const balance = marginBalance(exchange, order, contract);
  const was = before(balance);
  if (isPositive(more)) {
    if (freeMargin(exchange, balance).lt(more) || !hold(balance, more)) return false;
  } else release(balance, more.neg());
  order.held = needed;
  announceSince(exchange, balance, was, 'futures.hold', { symbol: order.symbol, orderId: order.id });
  return true;
};
