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

/** Waits for a promise, but no longer than so; whether it came in time. Rejects with it. */
export const inTime = async (
  time: TimeSource,
  promise: Promise<unknown>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> => {
  const over = new AbortController();
  const stop = (): void => over.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const late = sleep(time, Math.max(0, ms), over.signal).then(() => false);
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    stop();
    signal?.removeEventListener('abort', stop);
  }
};
