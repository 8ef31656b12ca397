import type { StreamFacts } from '../facts.ts';
import { readerOf } from './paths.ts';

/** Numbers that never came; both ends belong to it. */
interface Hole {
  readonly first: number;
  readonly last: number;
  /** Ms of the monotonic clock. */
  readonly at: number;
  /** The push before it, and the one that showed it. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Watches numbers that follow each other without a hole. */
export interface Sequence {
  /** False for a push that came before. */
  accept(frame: unknown): boolean;
  /** Whether it begins anew with what is older than what came already. */
  isStale(frame: unknown): boolean;
  /** Holes that stayed open for so long, which are then forgotten. */
  overdue(ms: number): Hole[];
  readonly hasHoles: boolean;
  /** Whether a push, the first after an interruption, follows the last one; all starts anew with the next. */
  resume(frame: unknown): boolean;
}

/** More open holes than this become one. */
const MOST_HOLES = 100;

export const createSequence = ({
  first = '',
  last,
  when,
}: NonNullable<StreamFacts['sequence']>): Sequence => {
  const readKind = when && readerOf(when.at);
  const readLast = readerOf(last);
  const readFirst = first ? readerOf(first) : readLast;
  const isAnew = (frame: unknown): boolean =>
    readKind !== undefined && !when?.is.includes(String(readKind(frame)));
  let expected: number | undefined;
  let holes: Hole[] = [];
  /** The last push in order. */
  let newest: unknown;

  /** Takes what came late out of the holes; whether any of it was missing. */
  const fillHole = (from: number, to: number): boolean => {
    const before = holes;
    holes = holes.flatMap((hole) => {
      if (to < hole.first || from > hole.last) return [hole];
      const left = { ...hole, last: from - 1 };
      const right = { ...hole, first: to + 1 };
      return [left, right].filter((part) => part.first <= part.last);
    });
    return holes.length !== before.length || holes.some((hole, i) => hole !== before[i]);
  };

  return {
    get hasHoles() {
      return holes.length > 0;
    },
    accept: (frame) => {
      const to = Number(readLast(frame));
      const from = Number(readFirst(frame));
      if (!Number.isSafeInteger(to) || !Number.isSafeInteger(from)) return true;
      if (isAnew(frame)) {
        holes = [];
        expected = to + 1;
        newest = frame;
        return true;
      }
      if (expected !== undefined && to < expected) return fillHole(from, to);
      if (expected !== undefined && from > expected) {
        holes.push({ first: expected, last: from - 1, at: performance.now(), before: newest, after: frame });
        if (holes.length > MOST_HOLES) {
          const [oldest, second] = holes.splice(0, 2) as [Hole, Hole];
          holes.unshift({ ...oldest, last: second.last, after: second.after });
        }
      }
      expected = to + 1;
      newest = frame;
      return true;
    },
    isStale: (frame) => isAnew(frame) && expected !== undefined && Number(readLast(frame)) < expected,
    overdue: (ms) => {
      const now = performance.now();
      const due = holes.filter(({ at }) => now - at >= ms);
      if (due.length > 0) holes = holes.filter(({ at }) => now - at < ms);
      return due;
    },
    resume: (frame) => {
      const from = Number(readFirst(frame));
      const follows = frame !== undefined && expected !== undefined && holes.length === 0 && from <= expected;
      holes = [];
      expected = undefined;
      return follows;
    },
  };
};
