import { pauseFor } from './pause.ts';

/** Lets only so many frames pass in a time. */
export interface Budget {
  /** Resolves when one more may be sent, or when the signal fires; at once while there is room. */
  take(signal?: AbortSignal): Promise<void> | undefined;
  /** Counts one that cannot wait. */
  spend(): void;
}

/** Frames that are left for what cannot wait, such as pings. */
const RESERVE = 0.1;

/** At most `frames` in any `perMs`, less a reserve. */
export const createBudget = (frames: number, perMs: number): Budget => {
  const most = Math.max(1, Math.floor(frames * (1 - RESERVE)));
  const sent: number[] = [];
  let line: Promise<void> = Promise.resolve();
  const forget = (now: number): void => {
    while (sent.length > 0 && now - (sent[0] ?? 0) > perMs) sent.shift();
  };
  const spend = (): void => {
    const now = performance.now();
    // Who never waits would else be counted for ever.
    if (sent.length >= most) forget(now);
    sent.push(now);
  };
  /** Milliseconds until there is room. */
  const wait = (): number => {
    const now = performance.now();
    forget(now);
    return sent.length < most ? 0 : perMs - (now - (sent[sent.length - most] ?? 0)) + 1;
  };
  let queued = 0;
  const inLine = async (before: Promise<void>, signal?: AbortSignal): Promise<void> => {
    await before;
    for (let ms = wait(); ms > 0; ms = wait()) {
      await pauseFor(ms, signal);
      if (signal?.aborted) break;
    }
    queued -= 1;
    if (!signal?.aborted) spend();
  };
  return {
    take: (signal) => {
      if (queued === 0 && wait() === 0) {
        spend();
        return undefined;
      }
      queued += 1;
      line = inLine(line, signal);
      return line;
    },
    spend,
  };
};
