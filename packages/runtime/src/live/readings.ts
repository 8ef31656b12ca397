import { StreamError } from '../errors/stream-error.ts';
import { sleep } from '../sleep.ts';
import { machineTime } from '../time-source.ts';
import { isFatal } from './is-fatal.ts';
import type { Reconciled, SyncCause } from './sync.ts';

/** One reading after the other, as they are asked for. */
export interface Readings {
  /** Reads now, or, where one is being made, once more after it: that one may have begun too early. */
  readonly ask: (cause: SyncCause) => Promise<Reconciled>;
}

export interface ReadingsOptions {
  readonly run: (cause: SyncCause) => Promise<Reconciled>;
  readonly signal: AbortSignal;
  /** Milliseconds from one reading to the next that nobody asks for. */
  readonly every: number | false;
  /** A reading failed, and is made again. */
  readonly failed: (error: unknown) => void;
}

const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;

/** The graver one of two causes. */
const ORDER: readonly SyncCause[] = ['period', 'request', 'interruption', 'start'];
const graver = (a: SyncCause, b: SyncCause): SyncCause => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

export const createReadings = ({ run, signal, every, failed }: ReadingsOptions): Readings => {
  let running = false;
  let next: (PromiseWithResolvers<Reconciled> & { cause: SyncCause }) | undefined;
  let cancel: (() => void) | undefined;

  /** What somebody waits for may fail; the account's own readings go on until they succeed. */
  const insist = async (cause: SyncCause): Promise<Reconciled> => {
    for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      try {
        return await run(cause);
      } catch (error) {
        if (cause === 'request' || cause === 'period' || isFatal(error) || signal.aborted) throw error;
        failed(error);
        await sleep(machineTime, wait * (0.5 + Math.random() / 2), signal);
      }
    }
  };
  const later = (): void => {
    cancel?.();
    if (every === false || signal.aborted) return;
    const timer = setTimeout(() => void ask('period').catch(failed), every);
    // A program that has nothing else to do may end.
    (timer as { unref?: () => void }).unref?.();
    cancel = () => clearTimeout(timer);
  };
  const start = async (cause: SyncCause): Promise<Reconciled> => {
    running = true;
    cancel?.();
    try {
      return await insist(cause);
    } finally {
      running = false;
      const waiting = next;
      next = undefined;
      if (waiting) start(waiting.cause).then(waiting.resolve, waiting.reject);
      else later();
    }
  };
  const ask = (cause: SyncCause): Promise<Reconciled> => {
    if (signal.aborted)
      return Promise.reject(new StreamError('live', 'the account is closed.', 'Open another one.'));
    if (!running) return start(cause);
    next = { ...(next ?? Promise.withResolvers<Reconciled>()), cause: graver(cause, next?.cause ?? cause) };
    return next.promise;
  };
  signal.addEventListener('abort', () => cancel?.());
  return { ask };
};
