import { isZero } from './decimal.ts';
import type { BookImage, BookPush, BookRow } from './feed.ts';
import { createLevels, isCrossed, type BookLevel, type Levels } from './levels.ts';
import type { BookChange } from './notices.ts';

/** A copy of the exchange's book, as of a number. It takes what it is given; whether that fits is for others to say. */
export interface BookCopy {
  readonly bids: Levels;
  readonly asks: Levels;
  readonly sequence: () => number;
  /** Ms since 1970. */
  readonly time: () => number | undefined;
  readonly isCrossed: () => boolean;
  /** @throws {RangeError} for rows that are none; the copy is then good for nothing until the next `load`. */
  readonly apply: (push: BookPush) => void;
  /** The same, and what it came to. @throws {RangeError} */
  readonly applyAndTell: (push: BookPush) => BookChange;
  /** @throws {RangeError} as `apply`. */
  readonly load: (image: BookImage) => void;
  /** All of it. */
  readonly image: () => BookChange;
  readonly clear: () => void;
}

const NS_PER_MS = 1_000_000n;

interface Told {
  readonly bids: BookLevel[];
  readonly asks: BookLevel[];
}

/** @param isNumbered whether the third of a row is the number of that change. */
export const createCopy = (isNumbered: boolean): BookCopy => {
  const bids = createLevels('bids');
  const asks = createLevels('asks');
  let sequence = 0;
  let time: number | bigint | undefined;

  // Few ask, and dividing a bigint takes as long as a change.
  const msOfTime = (): number | undefined => (typeof time === 'bigint' ? Number(time / NS_PER_MS) : time);
  const put = (levels: Levels, rows: readonly BookRow[], reachesBack: boolean, told?: BookLevel[]): void => {
    for (const row of rows) {
      const price = row[0];
      const size = row[1];
      // Where a push reaches back, some of its changes are in the copy already, and perhaps newer ones of the same price.
      if (reachesBack && Number(row[2]) <= sequence) continue;
      if (!levels.set(price, size)) continue;
      told?.push({ price, size: isZero(size) ? '0' : size });
    }
  };
  const apply = (push: BookPush, told?: Told): void => {
    const reachesBack = isNumbered && push.first <= sequence;
    put(bids, push.bids, reachesBack, told?.bids);
    put(asks, push.asks, reachesBack, told?.asks);
    sequence = push.last;
    time = push.time;
  };

  return {
    bids,
    asks,
    sequence: () => sequence,
    time: msOfTime,
    isCrossed: () => isCrossed(bids, asks),
    apply: (push) => apply(push),
    applyAndTell: (push) => {
      const told = { bids: [], asks: [] };
      apply(push, told);
      return { type: 'change', sequence, time: msOfTime(), bids: told.bids, asks: told.asks };
    },
    load: (image) => {
      if (!Number.isSafeInteger(image.sequence)) throw new RangeError('a book without a number');
      bids.load(image.bids);
      asks.load(image.asks);
      sequence = image.sequence;
      time = image.time;
    },
    image: () => ({
      type: 'snapshot',
      sequence,
      time: msOfTime(),
      bids: bids.top(Infinity),
      asks: asks.top(Infinity),
    }),
    clear: () => {
      bids.load([]);
      asks.load([]);
    },
  };
};
