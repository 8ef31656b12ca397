/** Time as both sides of a test see it. Exchange and client must share one, or their seconds differ in length. */
export interface Clock {
  /** Wall time in milliseconds since 1970. */
  now(): number;
  /** Milliseconds since the clock was made; never jumps. */
  monotonic(): number;
  /** Resolves once so many milliseconds of this clock have passed. Rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back once so many milliseconds of this clock have passed; returns what calls that off. */
  after(ms: number, run: () => void): () => void;
  /** How many of its milliseconds pass in a real one. */
  readonly factor: number;
}

/** A clock that runs `factor` times as fast as the real one, from `start` (wall time, ms) on. */
export const fastClock = (factor = 1, start: number = Date.now()): Clock => {
  const begun = performance.now();
  const monotonic = (): number => (performance.now() - begun) * factor;

  const after = (ms: number, run: () => void): (() => void) => {
    const due = monotonic() + ms;
    let timer: NodeJS.Timeout;
    // Timers of Node may ring a little early, and a little is a lot on a fast clock: then it waits once more.
    const wait = (): void => {
      timer = setTimeout(
        () => (monotonic() >= due ? run() : wait()),
        Math.ceil((due - monotonic()) / factor),
      );
    };
    wait();
    return () => clearTimeout(timer);
  };

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const callOff = after(ms, () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      const stop = (): void => {
        callOff();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', stop, { once: true });
    });

  return { now: () => Math.floor(start + monotonic()), monotonic, sleep, after, factor };
};
