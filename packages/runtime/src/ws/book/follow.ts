import type { TimeSource } from '../../time-source.ts';
import { createAlarm } from './alarm.ts';
import type { BookCopy } from './copy.ts';
import type { BookImage, BookPush } from './feed.ts';
import type { BookChange, ResyncCause } from './notices.ts';
import { createWaiting } from './waiting.ts';

/** Pushes that may wait for a snapshot. */
const MOST_WAITING = 10_000;
/** How long, and for how many later ones, a missing push is waited for before the book is given up. */
const REORDER_MS = 100;
const REORDER_COUNT = 500;

export interface FollowOptions {
  readonly time: TimeSource;
  readonly copy: BookCopy;
  /** Whether anybody wants changes; they cost nothing otherwise. */
  readonly isWatched: () => boolean;
  readonly onChange: (change: BookChange) => void;
  /** The copy is no longer the exchange's book; pushes wait from now on. */
  readonly onLost: (cause: ResyncCause, why: string) => void;
}

/**
 * Applies pushes by their numbers: one that has come before is left out, one that comes too early waits a moment for
 * those before it. While the copy is not in step, all of them wait.
 */
export interface Follower {
  readonly counters: {
    readonly gaps: number;
    readonly crossed: number;
    readonly repeated: number;
    readonly reordered: number;
  };
  readonly push: (push: BookPush) => void;
  /**
   * Puts the copy in step, and applies what waited. False if changes between the two will never come, so that a newer
   * book is needed; of one that was pushed itself, they may. @throws {RangeError} for an image or a push that is none.
   */
  readonly start: (image: BookImage, isPushed: boolean) => boolean;
  /** From now on pushes wait. */
  readonly stop: () => void;
  readonly isFollowing: () => boolean;
  /** Forgets what waits. */
  readonly clear: () => void;
}

export const createFollower = ({ time, copy, isWatched, onChange, onLost }: FollowOptions): Follower => {
  const waiting = createWaiting(MOST_WAITING);
  const alarm = createAlarm(time);
  const counters = { gaps: 0, crossed: 0, repeated: 0, reordered: 0 };
  let isFollowing = false;

  const stop = (): void => {
    isFollowing = false;
    alarm.stop();
  };
  const lose = (cause: ResyncCause, why: string): void => {
    stop();
    onLost(cause, why);
  };
  const giveUp = (): void => {
    counters.gaps += 1;
    const next = waiting.first()?.first ?? NaN;
    lose('gap', `changes ${copy.sequence() + 1} to ${next - 1} did not come`);
  };
  const awaitMissing = (): void => {
    if (waiting.count() > REORDER_COUNT) giveUp();
    else if (!alarm.isSet()) alarm.set(REORDER_MS, giveUp);
  };
  const checkCrossing = (): boolean => {
    if (!copy.isCrossed()) return false;
    counters.crossed += 1;
    const [bid, ask] = [copy.bids.best()?.price, copy.asks.best()?.price];
    lose('crossed', `the best bid, ${bid}, was not below the best ask, ${ask}`);
    return true;
  };
  const apply = (push: BookPush): void => {
    let change: BookChange | undefined;
    try {
      if (isWatched()) change = copy.applyAndTell(push);
      else copy.apply(push);
    } catch (error) {
      return lose('unreadable', `a push cannot be read: ${(error as Error).message}`);
    }
    if (!checkCrossing() && change) onChange(change);
  };
  /** What waited for a push that has come. */
  const catchUp = (): void => {
    alarm.stop();
    for (let next = waiting.first(); next; next = waiting.first()) {
      // Whoever hears of a change may close the book, and what is applied may end it.
      if (!isFollowing) return;
      if (next.first > copy.sequence() + 1) return awaitMissing();
      waiting.shift();
      if (next.last <= copy.sequence()) continue;
      counters.reordered += 1;
      apply(next);
    }
  };

  return {
    counters,
    push: (push) => {
      if (!isFollowing) return waiting.add(push);
      const last = copy.sequence();
      if (push.last <= last) counters.repeated += 1;
      else if (push.first > last + 1) {
        waiting.add(push);
        awaitMissing();
      } else {
        apply(push);
        if (waiting.count() > 0) catchUp();
      }
    },
    start: (image, isPushed) => {
      const next = (): BookPush | undefined => {
        while ((waiting.first()?.last ?? Infinity) <= copy.sequence()) waiting.shift();
        return waiting.first();
      };
      stop();
      copy.load(image);
      if (!isPushed && (next()?.first ?? 0) > copy.sequence() + 1) return false;
      for (let push = next(); push && push.first <= copy.sequence() + 1; push = next()) copy.apply(push);
      isFollowing = true;
      if (!checkCrossing() && waiting.count() > 0) awaitMissing();
      return true;
    },
    stop,
    isFollowing: () => isFollowing,
    clear: waiting.clear,
  };
};
