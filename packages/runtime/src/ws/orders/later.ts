import { machineTime, type TimeSource } from '../../time-source.ts';

/** Runs something later, without keeping a program alive for it; what comes back cancels it. */
export const laterBy =
  (time: TimeSource) =>
  (ms: number, run: () => void): (() => void) => {
    if (time !== machineTime) return time.after(ms, run);
    const timer: unknown = setTimeout(run, ms);
    (timer as { unref?: () => void }).unref?.();
    return () => clearTimeout(timer as ReturnType<typeof setTimeout>);
  };
