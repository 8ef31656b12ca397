import type { RetryOptions } from './options/options.ts';

/** Waits between attempts. Milliseconds. */
export interface Backoff {
  readonly limit: number;
  /** Before repeat `n`, 1 for the first. */
  delay(n: number): number;
  /** After a 429 without headers: the exchange is overloaded. */
  overload(n: number): number;
}

const OVERLOAD_MS = 1000;
const OVERLOAD_MAX_MS = 60_000;

/** Half of the wait is certain and half is chance, so that clients that failed together do not return together. */
const jitter = (ms: number): number => ms / 2 + (Math.random() * ms) / 2;

export const createBackoff = ({ limit = 3, delay = 200, maxDelay = 5000 }: RetryOptions = {}): Backoff => ({
  limit,
  delay: (n) => jitter(Math.min(maxDelay, delay * 2 ** (n - 1))),
  overload: (n) => {
    const full = Math.min(OVERLOAD_MAX_MS, OVERLOAD_MS * 2 ** (n - 1));
    return full + Math.random() * full * 0.25;
  },
});
