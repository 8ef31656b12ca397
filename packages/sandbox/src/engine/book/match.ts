import { ZERO, isPositive, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from './book.ts';
import type { Book, Level, Resting, Side } from './book.ts';

/** What happens when an order would trade with one of the same customer: cancel the newest, the oldest, both, or decrease and cancel. */
export type SelfTrade = 'CN' | 'CO' | 'CB' | 'DC';

/** The order that comes in. */
export interface Incoming {
  readonly uid: string;
  readonly side: Side;
  /** The worst price it takes; undefined takes any. */
  readonly limit: Amount | undefined;
  readonly stp: SelfTrade | undefined;
}

/** What the product does while its order trades. Sizes are in units of the book: base currency or lots. */
export interface Trading {
  /** How much the order still wants at this price; zero ends the matching. */
  readonly wants: (price: Amount) => Amount;
  /** So much traded at the maker's price; called after the book has changed. */
  readonly filled: (maker: Resting, size: Amount) => void;
  /** Self-trade prevention took so much of the maker; all of it when `left` is zero. Called after the book has changed. */
  readonly makerCancelled: (maker: Resting, size: Amount) => void;
  /** Self-trade prevention takes so much of the incoming order; undefined takes all that is left. */
  readonly takerCancelled: (size: Amount | undefined) => void;
}

export const crosses = (side: Side, limit: Amount | undefined, price: Amount): boolean =>
  limit === undefined || (side === 'buy' ? price.lte(limit) : price.gte(limit));

/** Prevents the trade; true if the incoming order goes on. */
const preventSelfTrade = (
  book: Book,
  maker: Resting,
  stp: SelfTrade,
  wanted: Amount,
  trading: Trading,
): boolean => {
  const cancelMaker = (size: Amount): void => {
    book.shrink(maker, size);
    trading.makerCancelled(maker, size);
  };
  if (stp === 'DC') {
    const both = min(maker.left, wanted);
    cancelMaker(both);
    trading.takerCancelled(both);
    return true;
  }
  if (stp !== 'CN') cancelMaker(maker.left);
  if (stp === 'CO') return true;
  trading.takerCancelled(undefined);
  return false;
};

/** Lets an order take what it can, best price first and at each price who came first. */
export const match = (book: Book, order: Incoming, trading: Trading): void => {
  const against = opposite(order.side);
  for (let level = book.best(against); level; level = book.best(against)) {
    if (!crosses(order.side, order.limit, level.price)) return;
    const wanted = trading.wants(level.price);
    if (!isPositive(wanted)) return;
    const maker = first(level);
    if (!maker) return;
    if (order.stp && maker.uid === order.uid) {
      if (!preventSelfTrade(book, maker, order.stp, wanted, trading)) return;
      continue;
    }
    // An iceberg trades slice by slice, so that its later slices queue behind others.
    const size = min(wanted, maker.peak && !maker.hidden ? maker.shown : maker.left);
    book.reduce(maker, size);
    trading.filled(maker, size);
  }
};

const first = ({ orders }: Level): Resting | undefined => {
  for (const order of orders.values()) return order;
  return undefined;
};

/**
 * How much of the wanted size the book could fill at once, hidden sizes included; for fill-or-kill. Where
 * self-trade prevention would cut the incoming order short, nothing behind the customer's own order counts.
 */
export const fillable = (book: Book, { uid, side, limit, stp }: Incoming, wanted: Amount): Amount => {
  let found = ZERO;
  const isOwn = (maker: Resting): boolean => stp !== undefined && maker.uid === uid;
  book.walk(opposite(side), (level) => {
    if (!crosses(side, limit, level.price)) return false;
    const orders = [...level.orders.values()];
    const own = stp === 'CO' ? -1 : orders.findIndex(isOwn);
    // Before the first own order's turn comes, an iceberg trades only what it shows.
    for (const maker of own < 0 ? orders : orders.slice(0, own)) {
      if (!isOwn(maker)) found = found.plus(own >= 0 && maker.peak ? maker.shown : maker.left);
    }
    return own < 0 && found.lt(wanted);
  });
  return min(found, wanted);
};

/** What so much would cost at the book's prices, and how much of it there is. */
export const costOf = (
  book: Book,
  side: Side,
  size: Amount,
  limit?: Amount,
): { readonly size: Amount; readonly value: Amount } => {
  let left = size;
  let value = ZERO;
  book.walk(opposite(side), (level) => {
    if (!crosses(side, limit, level.price)) return false;
    for (const maker of level.orders.values()) {
      const taken = min(left, maker.left);
      value = value.plus(taken.times(level.price));
      left = left.minus(taken);
      if (isZero(left)) return false;
    }
    return true;
  });
  return { size: size.minus(left), value };
};
