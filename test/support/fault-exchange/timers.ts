import type { Clock } from './clock.ts';

/** What the exchange still has to do later, so that it can all be called off. */
export interface Timers {
  /** In so many milliseconds of exchange time. */
  later(ms: number, run: () => void): void;
  /** In so many real milliseconds: for what the network needs, however fast the clock runs. */
  soon(realMs: number, run: () => void): void;
  callOff(): void;
}

export const createTimers = (clock: Clock): Timers => {
  const pending = new Set<() => void>();
  const later = (ms: number, run: () => void): void => {
    const callOff = clock.after(ms, () => {
      pending.delete(callOff);
      run();
    });
    pending.add(callOff);
  };
  return {
    later,
    soon: (realMs, run) => later(realMs * clock.factor, run),
    callOff: () => {
      for (const callOff of pending) callOff();
      pending.clear();
    },
  };
};
