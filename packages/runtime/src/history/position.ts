import type { Entry } from './rows.ts';
import type { Place } from './token.ts';

/** How long rows may take to get into a list: what is younger is read again when a walk is resumed. */
const LAG = 60_000;

/**
 * Where a walk stands: what was handed out, and of that only what may come again. Its `place` is right after every row:
 * to begin there repeats nothing and leaves nothing out.
 */
export interface Position {
  /** Whether a row was handed out before. */
  readonly has: (entry: Entry, stray: boolean) => boolean;
  /** A row is handed out. Strays are those whose own time says nothing of the span in which they come. */
  readonly take: (entry: Entry, stray: boolean) => void;
  /** Everything up to a time was handed out, in ms; the next span begins there. */
  readonly close: (next: number) => void;
  readonly place: () => Place;
}

/**
 * A walk that begins at `since`, or where another one stood. Where the spans may mean another time than rows show, a row
 * of any age can stand on the edge of two spans; in one walk it comes once, and only a resumed one could bring it again.
 */
export const createPosition = (
  now: number,
  since: number,
  from: Place | undefined,
  otherTime: boolean,
): Position => {
  const given = from?.seen ?? [];
  // A stray may come in any span, so its key is kept to the end.
  const strays = new Set(given.filter(([, time]) => time === null).map(([key]) => key));
  const seen = new Map(given.flatMap(([key, time]) => (time === null ? [] : [[key, time] as const])));
  /** The rows of the last span, where their times do not say which of them may come again. */
  let last = new Set<string>();
  /** Those of `seen` that a walk from here would meet again. */
  let ahead = new Map(seen);
  let start = from?.start ?? since;
  let at = from?.at;
  let floor = from?.at ?? -Infinity;
  // What is younger than this may still be joined by rows that are older than it.
  const settled = now - LAG;
  return {
    has: ({ key, time }, stray) => {
      const before = !stray && time < floor;
      // The token said so by its time alone; from the next span on its key must say it.
      if (before) seen.set(key, time);
      return before || seen.has(key) || strays.has(key) || last.has(key);
    },
    take: ({ key, time }, stray) => {
      if (stray) {
        strays.add(key);
        return;
      }
      seen.set(key, time);
      ahead.set(key, time);
      at = Math.min(Math.max(at ?? -Infinity, time), settled);
      // Rows of a span come by time, so what has become old stands first.
      for (const [old, when] of ahead) {
        if (when >= at) break;
        ahead.delete(old);
      }
    },
    close: (next) => {
      start = Math.max(start, Math.min(next, settled));
      at = undefined;
      floor = -Infinity;
      if (otherTime) last = new Set(seen.keys());
      for (const [key, time] of seen) if (time < start) seen.delete(key);
      ahead = new Map(seen);
    },
    place: () => ({
      start,
      ...(at === undefined || at <= start ? {} : { at: at }),
      seen: [...ahead, ...[...strays].map((key) => [key, null] as const)],
    }),
  };
};
