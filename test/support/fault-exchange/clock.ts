/** Time as both sides of a test see it. Exchange and client must share one, or their seconds differ in length. */
export interface Clock {
  /** Wall time in milliseconds since 1970. */
  now(): number;
  /** Milliseconds since the clock was made. */
  monotonic(): number;
  /** Resolves once so many milliseconds of this clock have passed. Rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back once so many milliseconds of this clock have passed; returns what calls that off. */
  after(ms: number, run: () => void): () => void;
  /** How many of its milliseconds pass in a real one. */
  readonly factor: number;
}

export interface FastClock extends Clock {
  /** Lets so many milliseconds pass at once, for everyone who shares the clock; what falls due rings soon after. */
  skip(ms: number): void;
}

interface Alarm {
  readonly due: number;
  readonly run: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** A clock that runs `factor` times as fast as the real one, from `start` (wall time, ms) on. */
export const fastClock = (factor = 1, start: number = Date.now()): FastClock => {
  const begun = performance.now();
  let skipped = 0;
  const monotonic = (): number => (performance.now() - begun) * factor + skipped;

  const alarms = new Set<Alarm>();
  const arm = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(
      () => {
        // Timers of Node may ring a little early, and a little is a lot on a fast clock: then it waits once more.
        if (monotonic() < alarm.due) {
          arm(alarm);
          return;
        }
        alarms.delete(alarm);
        alarm.run();
      },
      Math.max(0, Math.ceil((alarm.due - monotonic()) / factor)),
    );
  };
  const after = (ms: number, run: () => void): (() => void) => {
    const alarm: Alarm = { due: monotonic() + ms, run, timer: undefined };
    alarms.add(alarm);
    arm(alarm);
    return () => {
      clearTimeout(alarm.timer);
      alarms.delete(alarm);
    };
  };

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = (): void => {
        callOff();
        reject(signal?.reason as Error);
      };
      const callOff = after(ms, () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      signal?.addEventListener('abort', stop, { once: true });
    });

  return {
    now: () => Math.floor(start + monotonic()),
    monotonic,
    sleep,
    after,
    factor,
    skip: (ms) => {
      skipped += ms;
      for (const alarm of alarms) arm(alarm);
    },
  };
};
