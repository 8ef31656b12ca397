import type { Seen } from '@kucoin-typed/runtime';
import type { Sight, Told } from './call.ts';

/** What a process has to say of a pool, until it is said. */
export interface News {
  /** What is taken and has not ended, in weight. */
  readonly fly: number;
  /** Until when nothing may be taken, on this process's clock. */
  readonly stopUntil: number;
  readonly isWaiting: boolean;
  taken(weight: number): void;
  ended(weight: number): void;
  giveBack(weight: number): void;
  see(seen: Seen, now: number): Sight;
  stop(until: number): void;
  /** Another process said so. */
  heardStop(until: number): void;
  /** What is to be said now; all but a stop is said once, whatever becomes of it. */
  collect(now: number): Told;
  /** A stop that was said has been heard. */
  confirmStop(): void;
}

/** What two answers of the exchange say together: of one window the stricter, of two the later. */
const stricter = (before: Sight | undefined, after: Sight, windowMs: number): Sight => {
  if (!before || after.end - before.end > windowMs / 2) return after;
  if (before.end - after.end > windowMs / 2) return before;
  return { ...after, remaining: Math.min(before.remaining, after.remaining) };
};

export const createNews = (windowMs: number): News => {
  let fly = 0;
  let done = 0;
  let back = 0;
  let sight: Sight | undefined;
  let stopUntil = 0;
  let stopIsNews = false;
  return {
    get fly() {
      return fly;
    },
    get stopUntil() {
      return stopUntil;
    },
    get isWaiting() {
      return done > 0 || back > 0 || sight !== undefined || stopIsNews;
    },
    taken: (weight) => void (fly += weight),
    ended: (weight) => {
      fly = Math.max(0, fly - weight);
      done += weight;
    },
    giveBack: (weight) => void (back += weight),
    see: (seen, now) => {
      const one = { limit: seen.limit, remaining: seen.remaining, end: now + seen.reset };
      sight = stricter(sight, one, windowMs);
      return one;
    },
    stop: (until) => {
      stopUntil = Math.max(stopUntil, until);
      stopIsNews = true;
    },
    heardStop: (until) => void (stopUntil = Math.max(stopUntil, until)),
    collect: (now) => {
      const told = { done, back, sight, stopMs: stopIsNews ? Math.max(0, stopUntil - now) : 0 };
      done = back = 0;
      sight = undefined;
      return told;
    },
    confirmStop: () => void (stopIsNews = false),
  };
};
