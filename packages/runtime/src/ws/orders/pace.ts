import type { Backoff } from '../../retry.ts';

/** When to connect again: at once at first, later the more often it was in vain. */
export interface Pace {
  failed(): void;
  /** A connection was lost that had been there. */
  lost(): void;
  /** Whatever was wrong may be mended. */
  reset(): void;
  /** Milliseconds until the next try. */
  wait(): number;
}

/** So many losses within so long are bad luck; more are a gateway that throws everybody out. */
const LOSSES = 5;
const LOSSES_MS = 10_000;

export const createPace = (backoff: Pick<Backoff, 'delay'>, now: () => number): Pace => {
  let failures = 0;
  let losses: number[] = [];
  return {
    failed: () => {
      failures += 1;
    },
    lost: () => {
      failures = 0;
      losses = [...losses.filter((at) => now() - at < LOSSES_MS), now()].slice(-2 * LOSSES);
    },
    reset: () => {
      failures = 0;
      losses = [];
    },
    wait: () => {
      const tries = failures + Math.max(0, losses.length - LOSSES);
      return tries === 0 ? 0 : backoff.delay(tries);
    },
  };
};
