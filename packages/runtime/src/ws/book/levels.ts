import { compare, decimalOf, isZero } from './decimal.ts';

/** One price of a side, as the exchange writes it. */
export interface BookLevel {
  readonly price: string;
  /** Base currency on spot, contracts (lots) on futures. */
  readonly size: string;
}

/** More than any market has: what has more is no book, and would fill the memory. */
const MOST_LEVELS = 500_000;

interface Held {
  /** The price as a double, negative on the sell side: it only finds the place. Where two are equal the texts decide. */
  readonly near: number;
  price: string;
  size: string;
}

/** All levels of one side. */
export interface Levels {
  readonly count: () => number;
  /**
   * Puts a size at a price; a size of zero takes the level away. False for a price of 0, which stands for a change that
   * the book does not show. @throws {RangeError} for a price or size that is none, or one level too many.
   */
  readonly set: (price: string, size: string) => boolean;
  /** In place of everything that was there. */
  readonly load: (rows: Iterable<readonly [price: string, size: string, ...rest: unknown[]]>) => void;
  readonly best: () => BookLevel | undefined;
  /** The best price as a double, negative on the sell side; `-Infinity` where there is none. */
  readonly edge: () => number;
  /** The best so many, best first. */
  readonly top: (count: number) => BookLevel[];
  /** Undefined where nothing is offered. */
  readonly sizeAt: (price: string) => string | undefined;
  /** Best first, without copying; stops when the callback returns false. */
  readonly walk: (visit: (price: string, size: string) => boolean) => void;
}

/** Whether the best bid is at or above the best ask. */
export const isCrossed = (bids: Levels, asks: Levels): boolean => {
  const [high, low] = [bids.edge(), -asks.edge()];
  if (high !== low) return high > low;
  const [bid, ask] = [bids.best(), asks.best()];
  return bid !== undefined && ask !== undefined && compare(decimalOf(bid.price), decimalOf(ask.price)) >= 0;
};

const nearOf = (price: string): number => {
  const near = Number(price);
  if (near >= 0 && near < Infinity) return near;
  throw new RangeError(`${price} is no price`);
};

/**
 * A sorted array with the best level at its end, where most changes happen and arrays are fast. Ahead of the trees of
 * every library that `bench/book.ts` compares, in applying as in reading.
 */
export const createLevels = (side: 'bids' | 'asks'): Levels => {
  const sign = side === 'bids' ? 1 : -1;
  let levels: Held[] = [];

  /** Above zero where the level is better than the price. Two prices may share one double. */
  const order = (level: Held, price: string): number =>
    level.price === price ? 0 : sign * compare(decimalOf(level.price), decimalOf(price));

  /** Where a price is, or belongs: after all that are worse. */
  const placeOf = (near: number, price: string): number => {
    let low = 0;
    let high = levels.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const level = levels[middle] as Held;
      if (level.near < near || (level.near === near && order(level, price) < 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const levelAt = (place: number, near: number, price: string): Held | undefined => {
    const level = levels[place];
    return level && level.near === near && order(level, price) === 0 ? level : undefined;
  };

  return {
    count: () => levels.length,
    set: (price, size) => {
      const near = sign * nearOf(price);
      if (near === 0) return false;
      const place = placeOf(near, price);
      const level = levelAt(place, near, price);
      if (isZero(size)) {
        if (!level) return true;
        if (place === levels.length - 1) levels.pop();
        else levels.splice(place, 1);
      } else if (level) {
        // The newest writing of the price: the next change comes in the same, and needs no comparison of digits.
        level.price = price;
        level.size = size;
      } else {
        if (levels.length === MOST_LEVELS)
          throw new RangeError(`more than ${MOST_LEVELS} levels are no book`);
        if (place === levels.length) levels.push({ near, price, size });
        else levels.splice(place, 0, { near, price, size });
      }
      return true;
    },
    load: (rows) => {
      levels = [];
      for (const [price, size] of rows) {
        const near = nearOf(price);
        if (near !== 0 && !isZero(size)) levels.push({ near: sign * near, price, size });
        if (levels.length > MOST_LEVELS) throw new RangeError(`more than ${MOST_LEVELS} levels are no book`);
      }
      levels.sort((a, b) => a.near - b.near || order(a, b.price));
    },
    best: () => {
      const level = levels.at(-1);
      return level && { price: level.price, size: level.size };
    },
    edge: () => {
      const level = levels.at(-1);
      return level ? level.near : -Infinity;
    },
    top: (count) => {
      const found: BookLevel[] = [];
      const end = Math.max(0, levels.length - count);
      for (let at = levels.length - 1; at >= end; at--) {
        const { price, size } = levels[at] as Held;
        found.push({ price, size });
      }
      return found;
    },
    sizeAt: (price) => {
      const near = sign * nearOf(price);
      return levelAt(placeOf(near, price), near, price)?.size;
    },
    walk: (visit) => {
      for (let at = levels.length - 1; at >= 0; at--) {
        const { price, size } = levels[at] as Held;
        if (!visit(price, size)) return;
      }
    },
  };
};
