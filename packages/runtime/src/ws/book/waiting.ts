import type { BookPush } from './feed.ts';

/** Pushes that cannot be applied yet, by number. */
export interface Waiting {
  readonly count: () => number;
  readonly first: () => BookPush | undefined;
  /** Keeps it in its place; a second one of the same number is dropped. */
  readonly add: (push: BookPush) => void;
  readonly shift: () => void;
  readonly clear: () => void;
}

/**
 * Holds at most so many. Beyond that the oldest go: a snapshot that is newer than they are makes up for them, and one
 * that is older is asked for again.
 */
export const createWaiting = (most: number): Waiting => {
  let pushes: BookPush[] = [];
  // The start of the list that is used up: shifting a long array for every push would be slow.
  let used = 0;

  const tidy = (): void => {
    if (used < 1000 && used < pushes.length) return;
    pushes = pushes.slice(used);
    used = 0;
  };

  return {
    count: () => pushes.length - used,
    first: () => pushes[used],
    add: (push) => {
      let place = pushes.length;
      while (place > used && (pushes[place - 1] as BookPush).first > push.first) place -= 1;
      const before = place > used ? pushes[place - 1] : undefined;
      if (before?.first === push.first && before.last >= push.last) return;
      if (place === pushes.length) pushes.push(push);
      else pushes.splice(place, 0, push);
      if (pushes.length - used > most) used += 1;
      tidy();
    },
    shift: () => {
      used += 1;
      tidy();
    },
    clear: () => {
      pushes = [];
      used = 0;
    },
  };
};
