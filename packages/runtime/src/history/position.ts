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

export const createPosition = (now: number, since: number, from: Place | undefined): Position => {
  // A stray may come in any span, so its key is kept to the end.
  const seen = new Map((from?.seen ?? []).map(([key, time]) => [key, time ?? Infinity]));
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
      return before || seen.has(key);
    },
    take: ({ key, time }, stray) => {
      seen.set(key, stray ? Infinity : time);
      if (!stray) at = Math.min(Math.max(at ?? -Infinity, time), settled);
    },
    close: (next) => {
      start = Math.max(start, Math.min(next, settled));
      at = undefined;
      floor = -Infinity;
      for (const [key, time] of seen) if (time < start) seen.delete(key);
    },
    place: () => {
      const youngest = at ?? start;
      const again = [...seen].filter(([, time]) => time >= youngest);
      return {
        start,
        ...(at === undefined || at <= start ? {} : { at }),
        seen: again.map(([key, time]) => [key, Number.isFinite(time) ? time : null]),
      };
    },
  };
};
