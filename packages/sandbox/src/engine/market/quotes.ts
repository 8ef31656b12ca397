import { ZERO, isPositive, isZero, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import type { Book, Resting, Side } from '../book/book.ts';
import { crosses, match } from '../book/match.ts';
import { SYSTEM } from '../customers.ts';
import type { Ids } from '../ids.ts';
import type { Random } from '../random.ts';
import type { Quote } from '../spot/order.ts';

/** The smallest and the largest quote, in units: more at each price than the crowd takes at once. */
const SMALLEST = 40;
const LARGEST = 200;
/** The largest order of the crowd, in units. */
const CROWD_LARGEST = 40;
const PRICES_KEPT = 5000;

/** What a market's quotes are made of. */
export interface QuoteOptions {
  readonly book: Book;
  readonly random: Random;
  readonly ids: Ids;
  /** Distance of two quotes. */
  readonly grid: Amount;
  /** How far the best quote to buy is below the center, and the best to sell above it; a step of the grid by default. */
  readonly below?: Amount;
  readonly above?: Amount;
  /** Quotes are 40 to 200 of it. */
  readonly unit: Amount;
  /** Exchanges money and what was bought between two orders that met. */
  readonly settle: (taker: Quote, maker: Resting, size: Amount) => void;
}

type Indexed = Map<number, Quote>;

/** The orders of the system in one book: the market maker's, by the index of their price, and the crowd's. */
export interface Quotes {
  readonly centerAt: (index: number) => Amount;
  readonly bidAt: (index: number) => Amount;
  readonly askAt: (index: number) => Amount;
  /** Puts a quote there; what stands in its way trades. */
  readonly post: (side: Side, quotes: Indexed, index: number) => void;
  readonly withdraw: (quotes: Indexed, index: number) => void;
  /** Puts a quote there if there is none; whether there was none. */
  readonly refill: (side: Side, quotes: Indexed, index: number) => boolean;
  /** The crowd takes everything that a price passes. */
  readonly sweep: (side: Side, price: Amount) => void;
  /** The crowd trades once at the best price. */
  readonly trade: (side: Side) => void;
}

/** Many small sizes and few large ones, as traders have them. */
const sizesFrom = (least: number, most: number, unit: Amount): readonly Amount[] =>
  Array.from({ length: LARGEST }, (_, at) => {
    const part = (at + 1) / LARGEST;
    return unit.times(whole(Math.round(least + part * part * (most - least))));
  });

/** Prices come again and again; making one costs more than finding it. */
const pricesFrom = (grid: Amount, offset: Amount): ((index: number) => Amount) => {
  const known = new Map<number, Amount>();
  return (index) => {
    let price = known.get(index);
    if (!price) {
      if (known.size > PRICES_KEPT) known.clear();
      known.set(index, (price = grid.times(whole(index)).plus(offset)));
    }
    return price;
  };
};

export const createQuotes = ({ book, random, ids, grid, unit, settle, ...options }: QuoteOptions): Quotes => {
  const { below = grid, above = grid } = options;
  const bidAt = pricesFrom(grid, below.neg());
  const askAt = pricesFrom(grid, above);
  const centerAt = pricesFrom(grid, ZERO);
  const quoteSizes = sizesFrom(SMALLEST, LARGEST, unit);
  const crowdSizes = sizesFrom(1, CROWD_LARGEST, unit);
  const one = (sizes: readonly Amount[]): Amount => sizes[random.int(0, LARGEST - 1)] ?? unit;

  const quote = (uid: string, side: Side, price: Amount, size: Amount): Quote => ({
    kind: 'quote',
    id: ids.hex(),
    uid,
    side,
    price,
    left: size,
    shown: ZERO,
    hidden: false,
    peak: undefined,
    rank: 0,
  });

  /** Lets a system order take what stands in its way, up to its price. */
  const take = (order: Quote): void =>
    match(
      book,
      { uid: order.uid, side: order.side, limit: order.price, stp: undefined },
      {
        wants: () => order.left,
        filled: (maker, size) => {
          order.left = order.left.minus(size);
          settle(order, maker, size);
        },
        makerCancelled: () => undefined,
        takerCancelled: () => undefined,
      },
    );

  const stands = (side: Side, price: Amount): boolean => {
    const best = book.best(opposite(side));
    return best !== undefined && crosses(side, price, best.price);
  };

  const sweep = (side: Side, price: Amount): void => {
    for (let most = unit.times('1000000'); stands(side, price); most = most.times('1000'))
      take(quote(SYSTEM.crowd, side, price, most));
  };

  const withdraw = (quotes: Indexed, index: number): void => {
    const known = quotes.get(index);
    if (!known) return;
    quotes.delete(index);
    book.remove(known);
  };

  const post = (side: Side, quotes: Indexed, index: number): void => {
    const price = side === 'buy' ? bidAt(index) : askAt(index);
    if (!isPositive(price)) return;
    const order = quote(SYSTEM.maker, side, price, one(quoteSizes));
    if (stands(side, price)) take(order);
    if (isZero(order.left)) return;
    quotes.set(index, order);
    book.add(order);
  };

  const refill = (side: Side, quotes: Indexed, index: number): boolean => {
    const known = quotes.get(index);
    if (known && isPositive(known.left)) return false;
    quotes.delete(index);
    post(side, quotes, index);
    return true;
  };

  const trade = (side: Side): void => {
    const best = book.best(opposite(side));
    if (best) take(quote(SYSTEM.crowd, side, best.price, one(crowdSizes)));
  };

  return { centerAt, bidAt, askAt, post, withdraw, refill, sweep, trade };
};
