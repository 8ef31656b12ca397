import type { TimeSource } from './time-source.ts';

/** Waits, and no longer than until the signal says stop. Never rejects. */
export const sleep = (time: TimeSource, ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      cancel();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const cancel = time.after(ms, done);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
