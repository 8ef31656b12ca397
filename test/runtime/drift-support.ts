import type { DriftNotice, Logger } from '@kucoin-typed/runtime';
import { setImmediate } from 'node:timers/promises';

/** A notice with the line that it came with. */
export interface Told {
  readonly message: string;
  readonly notice: DriftNotice;
}

/** A logger that writes down what it is told of drift. */
export const notebook = (told: Told[]): Logger => ({
  trace: () => {},
  error: () => {},
  info: (message, details) => {
    const notice = details as DriftNotice | undefined;
    if (notice?.event === 'drift') told.push({ message, notice });
  },
});

/** Lets what was put off happen. */
export const drain = (): Promise<void> => setImmediate();
