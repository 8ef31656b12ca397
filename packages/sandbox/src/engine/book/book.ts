import { ZERO, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';

export type Side = 'buy' | 'sell';

/** What the book needs to know of an order that rests in it. */
export interface Resting {
  readonly id: string;
  readonly uid: string;
  readonly side: Side;
  readonly price: Amount;
  /** What is still open, shown or not. */
  left: Amount;
  /** What of it the book shows. Kept by the book. */
  shown: Amount;
  readonly hidden: boolean;
  /** How much an iceberg shows at a time; undefined for any other order. */
  readonly peak: Amount | undefined;
  /** Place in the queue of its price: lower is earlier. Kept by the book. */
  rank: number;
}

/** All orders at one price of one side. */
export interface Level {
  readonly price: Amount;
  readonly text: string;
  /** The price as a float: finds the place among the levels fast; where two are equal the amounts decide. */
  readonly near: number;
  readonly side: Side;
  /** In the order in which they will trade. */
  readonly orders: Map<string, Resting>;
  /** What the book shows of them together. */
  shown: Amount;
}

/** The shown size of one price changed. `sequence` counts up by one per change of a book. */
export interface BookChange {
  readonly symbol: string;
  readonly side: Side;
  readonly price: string;
  readonly size: Amount;
  readonly sequence: number;
}

/** One side: levels with the best at the end, where arrays are fast. */
interface Half {
  readonly side: Side;
  readonly levels: Level[];
  readonly byPrice: Map<string, Level>;
}

/** How far a book has counted; a snapshot keeps it. */
export interface BookCount {
  readonly sequence: number;
  readonly rank: number;
}

export interface Book {
  readonly symbol: string;
  /** Of the last change. */
  readonly sequence: () => number;
  readonly best: (side: Side) => Level | undefined;
  /** Best first. */
  readonly levels: (side: Side, depth?: number) => readonly Level[];
  /** Best first, without copying; stops when the callback returns false. */
  readonly walk: (side: Side, visit: (level: Level) => boolean) => void;
  /** At the end of its price's queue. */
  readonly add: (order: Resting) => void;
  /** Takes it out; nothing happens if it is not there. */
  readonly remove: (order: Resting) => void;
  /** After so much of a resting order traded; removes it when nothing is left. */
  readonly reduce: (order: Resting, by: Amount) => void;
  /** Takes so much of a resting order away, of what it hides first, and leaves it its place; removes it when nothing is left. */
  readonly shrink: (order: Resting, by: Amount) => void;
  readonly has: (order: Resting) => boolean;
  /** Puts the orders of a snapshot back into an empty book, each in its old place, without telling anybody. */
  readonly restore: (orders: readonly Resting[], count: BookCount) => void;
  readonly count: () => BookCount;
}

export const opposite = (side: Side): Side => (side === 'buy' ? 'sell' : 'buy');

/** Whether a level is worse than a price of its side. */
const isWorse = (level: Level, side: Side, near: number, price: Amount): boolean => {
  if (level.near !== near) return side === 'buy' ? level.near < near : level.near > near;
  return side === 'buy' ? level.price.lt(price) : level.price.gt(price);
};

/** Where a price is or belongs among levels sorted worst to best. */
const indexOf = ({ levels, side }: Half, near: number, price: Amount): number => {
  let low = 0;
  let high = levels.length;
  const best = levels[high - 1];
  if (!best || isWorse(best, side, near, price)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const level = levels[middle];
    if (level && isWorse(level, side, near, price)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const shownOf = ({ hidden, peak, left }: Resting): Amount => (hidden ? ZERO : peak ? min(peak, left) : left);

export interface BookOptions {
  readonly symbol: string;
  /** Called at each change that shows. */
  readonly onChange: (change: BookChange) => void;
  /** Whether anybody would look at changes now. */
  readonly watched: () => boolean;
}

export const createBook = ({ symbol, onChange, watched }: BookOptions): Book => {
  let sequence = 0;
  let rank = 0;
  const half = (side: Side): Half => ({ side, levels: [], byPrice: new Map() });
  /** Where each order rests, so that taking one out needs no search. */
  const where = new Map<Resting, Level>();
  const bids = half('buy');
  const asks = half('sell');
  const of = (side: Side): Half => (side === 'buy' ? bids : asks);

  const changed = (level: Level): void => {
    sequence += 1;
    if (watched()) onChange({ symbol, side: level.side, price: level.text, size: level.shown, sequence });
  };

  const levelAt = (side: Side, price: Amount): Level => {
    const all = of(side);
    const text = price.toFixed();
    const known = all.byPrice.get(text);
    if (known) return known;
    const near = Number(text);
    const level: Level = { price, text, near, side, orders: new Map(), shown: ZERO };
    all.byPrice.set(text, level);
    const at = indexOf(all, near, price);
    // New best and new worst prices are the usual cases.
    if (at === all.levels.length) all.levels.push(level);
    else if (at === 0) all.levels.unshift(level);
    else all.levels.splice(at, 0, level);
    return level;
  };

  const drop = (level: Level): void => {
    const all = of(level.side);
    all.byPrice.delete(level.text);
    if (all.levels.at(-1) === level) all.levels.pop();
    else if (all.levels[0] === level) all.levels.shift();
    else all.levels.splice(indexOf(all, level.near, level.price), 1);
  };

  const queue = (level: Level, order: Resting): void => {
    order.rank = rank += 1;
    order.shown = shownOf(order);
    level.orders.set(order.id, order);
    level.shown = level.orders.size === 1 ? order.shown : level.shown.plus(order.shown);
    where.set(order, level);
  };

  const takeOut = (level: Level, order: Resting): void => {
    where.delete(order);
    level.orders.delete(order.id);
    if (level.orders.size > 0) {
      level.shown = level.shown.minus(order.shown);
      return;
    }
    level.shown = ZERO;
    drop(level);
  };

  /** Takes so much of an order; its level if something of it still rests. */
  const lessen = (order: Resting, by: Amount): Level | undefined => {
    order.left = order.left.minus(by);
    const level = where.get(order);
    if (!level || !isZero(order.left)) return level;
    takeOut(level, order);
    if (!isZero(order.shown)) changed(level);
    return undefined;
  };

  return {
    symbol,
    sequence: () => sequence,
    best: (side) => of(side).levels.at(-1),
    levels: (side, depth = Infinity) => {
      const { levels } = of(side);
      return levels.slice(Math.max(0, levels.length - depth)).reverse();
    },
    walk: (side, visit) => {
      const { levels } = of(side);
      for (let at = levels.length - 1; at >= 0; at -= 1) {
        const level = levels[at];
        if (level && !visit(level)) return;
      }
    },
    add: (order) => {
      const level = levelAt(order.side, order.price);
      queue(level, order);
      if (!isZero(order.shown)) changed(level);
    },
    remove: (order) => {
      const level = where.get(order);
      if (!level) return;
      takeOut(level, order);
      if (!isZero(order.shown)) changed(level);
    },
    reduce: (order, by) => {
      const level = lessen(order, by);
      if (!level) return;
      const before = level.shown;
      if (order.peak && !order.hidden) {
        const rest = order.shown.minus(by);
        if (isZero(rest)) {
          // The next slice of an iceberg goes to the end of the queue.
          level.orders.delete(order.id);
          level.shown = level.shown.minus(order.shown);
          queue(level, order);
        } else {
          order.shown = rest;
          level.shown = level.shown.minus(by);
        }
      } else if (!order.hidden) {
        order.shown = order.left;
        level.shown = level.shown.minus(by);
      }
      if (!level.shown.eq(before)) changed(level);
    },
    shrink: (order, by) => {
      const level = lessen(order, by);
      if (!level) return;
      const shown = min(order.shown, order.left);
      if (shown.eq(order.shown)) return;
      level.shown = level.shown.minus(order.shown).plus(shown);
      order.shown = shown;
      changed(level);
    },
    has: (order) => where.has(order),
    count: () => ({ sequence, rank }),
    restore: (orders, saved) => {
      for (const order of orders.toSorted((a, b) => a.rank - b.rank)) {
        const level = levelAt(order.side, order.price);
        level.orders.set(order.id, order);
        level.shown = level.shown.plus(order.shown);
        where.set(order, level);
      }
      ({ sequence, rank } = saved);
    },
  };
};
