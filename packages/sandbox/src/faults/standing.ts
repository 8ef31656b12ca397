import type { Fault, FaultView, Match } from './fault.ts';
import { fitsGlob } from './glob.ts';
import type { Random, Streams } from './random.ts';

/** What a fault may strike: a request, a push, a socket. */
export interface Subject {
  /** The same for the same thing in every run. */
  readonly name: string;
  /** What it is by each criterion; a batch has several symbols, a push no method. */
  readonly values: (criterion: keyof Match) => readonly string[];
}

/** A fault that was added, with its counts. */
export interface Standing {
  readonly id: string;
  readonly fault: Fault;
  readonly view: () => FaultView;
  readonly isSpent: () => boolean;
  /** Milliseconds until `lasting` ends, if it has begun. */
  readonly remaining: () => number | undefined;
  /** Counts the subject. Returns the chance to draw from if the fault strikes. */
  readonly meet: (subject: Subject) => Random | undefined;
  /** Nothing more will be struck. */
  readonly end: () => void;
}

const fits = (match: Match | undefined, subject: Subject): boolean => {
  for (const name in match) {
    const criterion = name as keyof Match;
    const pattern = match[criterion] ?? '*';
    if (!subject.values(criterion).some((value) => fitsGlob(pattern, value))) return false;
  }
  return true;
};

export const createStanding = (id: string, fault: Fault, streams: Streams, now: () => number): Standing => {
  const { match, after = 0, times = Infinity, chance, lasting = Infinity } = fault;
  let matches = 0;
  let hits = 0;
  let firstAt: number | undefined;
  let ended = false;
  const remaining = (): number | undefined =>
    firstAt === undefined || lasting === Infinity ? undefined : Math.max(0, firstAt + lasting - now());
  const isSpent = (): boolean => ended || hits >= times || remaining() === 0;
  return {
    id,
    fault,
    remaining,
    isSpent,
    view: () => ({ id, fault, matches, hits, spent: isSpent() }),
    meet: (subject) => {
      if (isSpent() || !fits(match, subject)) return undefined;
      matches += 1;
      if (matches <= after) return undefined;
      const random = streams(subject.name);
      if (chance !== undefined && random.next() >= chance) return undefined;
      hits += 1;
      firstAt ??= now();
      return random;
    },
    end: () => {
      ended = true;
    },
  };
};
