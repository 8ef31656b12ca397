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
const LONGEST_WAIT = 10_000;

/** The graver one of two causes. */
const ORDER: readonly SyncCause[] = ['period', 'request', 'interruption', 'start'];
const graver = (a: SyncCause, b: SyncCause): SyncCause => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

export const createReadings = ({ run, signal, every, failed }: ReadingsOptions): Readings => {
  let running = false;
  let next: SyncCause | undefined;
  let asking: PromiseWithResolvers<Reconciled>[] = [];
  let cancel: (() => void) | undefined;
  let hurry = new AbortController();

  const refuse = (askers: typeof asking, error: unknown): void => {
    for (const { reject } of askers) reject(error);
  };
  /** The account's own readings go on until they succeed; who asks meanwhile is told that they do not. */
  const insist = async (cause: SyncCause): Promise<Reconciled> => {
    for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      try {
        return await run(cause);
      } catch (error) {
        if (cause === 'request' || cause === 'period' || isFatal(error) || signal.aborted) throw error;
        failed(error);
        refuse(asking.splice(0), error);
        hurry = new AbortController();
        const enough = AbortSignal.any([signal, hurry.signal]);
        await sleep(machineTime, wait * (0.5 + Math.random() / 2), enough);
      }
    }
  };
  const later = (): void => {
    cancel?.();
    if (every === false || signal.aborted) return;
    const timer = setTimeout(() => void start('period', []).catch(failed), every);
    // A program that has nothing else to do may end.
    (timer as { unref?: () => void }).unref?.();
    cancel = () => clearTimeout(timer);
  };
  const start = async (cause: SyncCause, askers: typeof asking): Promise<Reconciled> => {
    running = true;
    cancel?.();
    try {
      const result = await insist(cause);
      for (const { resolve } of askers) resolve(result);
      return result;
    } catch (error) {
      refuse(askers, error);
      throw error;
    } finally {
      running = false;
      goOn();
    }
  };
  /** What was asked for meanwhile, or else the timer. */
  const goOn = (): void => {
    const cause = next;
    const askers = asking.splice(0);
    next = undefined;
    if (cause === undefined) later();
    // Those who asked are told; an account's own reading fails for good only where the account does.
    else start(cause, askers).catch((error: unknown) => cause !== 'request' && failed(error));
  };
  const ask = (cause: SyncCause): Promise<Reconciled> => {
    if (signal.aborted)
      return Promise.reject(new StreamError('live', 'the account is closed.', 'Open another one.'));
    if (!running) return start(cause, []);
    next = graver(cause, next ?? cause);
    hurry.abort();
    const asked = Promise.withResolvers<Reconciled>();
    asking.push(asked);
    return asked.promise;
  };
  signal.addEventListener('abort', () => cancel?.());
  return { ask };
};
