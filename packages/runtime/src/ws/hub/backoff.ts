import { pauseFor } from '../link/pause.ts';

/** The waits before the second attempt in a row and after; the first is made at once. Milliseconds. */
const BACKOFF_MS = 250;
const MOST_BACKOFF_MS = 10_000;

/**
 * Waits before another attempt. Half of the wait is certain and half is chance, so that clients that failed together do
 * not return together.
 */
export const pauseBefore = (n: number, signal: AbortSignal): Promise<void> => {
  const full = Math.min(MOST_BACKOFF_MS, BACKOFF_MS * 2 ** (n - 1));
  return pauseFor(full / 2 + (Math.random() * full) / 2, signal);
};
