import type { Attempt, Call } from '../attempt.ts';
import type { EndpointSpec } from '../endpoint.ts';
import type { Parts } from '../parts.ts';
import { render } from '../render.ts';
import { sleep } from '../sleep.ts';
import type { LookupAnswer } from './find.ts';
import { TOLERANCE } from './pending.ts';
import type { Resolver } from './resolve.ts';

/** Asks look-ups: once each, ahead of everything that is not a cancellation, and whatever the answer is. */
export const createLookups =
  ({ time, clock }: Parts, attempt: (call: Call) => Promise<Attempt>) =>
  (): Resolver => ({
    time,
    clock,
    sleep: (ms, signal) => sleep(time, ms, signal),
    ask: async (lookup, params, timeout, signal) => {
      try {
        const result = await attempt(lookupCall(lookup, params, time.monotonic() + timeout, timeout, signal));
        if (result.failure?.again === 'clock') await clock.measure();
        return read(result);
      } catch (error) {
        // A key that was taken away, say: no answer either.
        return { ...SILENCE, code: (error as Error).name };
      }
    },
  });

/** A call beside the caller's own: sent once, and ahead of what waits. */
export const lookupCall = (
  spec: EndpointSpec,
  params: unknown,
  deadline: number,
  timeout: number,
  signal: AbortSignal | undefined,
): Call => ({
  spec,
  rendered: render(spec, params, JSON.stringify),
  deadline,
  timeout,
  signal,
  priority: 0,
  isWrite: false,
  arrivesFor: TOLERANCE,
  record: undefined,
  attempts: 0,
  queued: 0,
  network: 0,
  stamp: 0,
  sentAt: 0,
});

const SILENCE: LookupAnswer = {
  answered: false,
  status: undefined,
  code: '',
  reason: '',
  data: undefined,
  succeeded: false,
};

const read = (result: Attempt): LookupAnswer => {
  if (!result.failure) {
    const { status, data } = result.answer;
    return { answered: true, status, code: '200000', reason: '', data, succeeded: true };
  }
  const { refusal, error, again } = result.failure;
  // What passes says nothing of the order.
  if (!refusal || again !== undefined || refusal.status >= 500)
    return { ...SILENCE, code: error.code || error.name };
  const { status, code, reason } = refusal;
  return { answered: true, status, code, reason, data: undefined, succeeded: false };
};
