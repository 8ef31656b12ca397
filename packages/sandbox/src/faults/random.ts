import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Span } from './fault.ts';

/** What a sandbox draws chance from; 1 and '1' are the same. */
export type Seed = string | number;

/** Chance that is the same in every run with the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** The number, or one of the range with both its ends. */
  readonly draw: (span: Span) => number;
}

/** Beyond so many subjects the oldest streams start anew. */
const MOST_STREAMS = 10_000;

const createRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  return {
    next: () => uniformFloat64(generator),
    draw: (span) => (typeof span === 'number' ? span : uniformInt(generator, span[0], span[1])),
  };
};

/** The seed of whatever is named by the parts. */
const hash = (...parts: readonly (string | number)[]): number =>
  createHash('sha256').update(parts.join('\n')).digest().readInt32LE();

/**
 * A stream of chance for each subject: an order, a topic on a socket. What a request meets depends on what it is
 * and how often it came, not on its place among others, so that two runs in which requests overtake each other
 * still agree.
 */
export type Streams = (subject: string) => Random;

export const createStreams = (seed: Seed, fault: number): Streams => {
  const streams = new Map<string, Random>();
  return (subject) => {
    const known = streams.get(subject);
    if (known) return known;
    const [oldest] = streams.keys();
    if (streams.size >= MOST_STREAMS && oldest !== undefined) streams.delete(oldest);
    const made = createRandom(hash(seed, fault, subject));
    streams.set(subject, made);
    return made;
  };
};
