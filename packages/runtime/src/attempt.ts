import { createAdmit, lateFor, prepare } from './admit.ts';
import type { Answer, Limits } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { AbortedError } from './errors/aborted-error.ts';
import type { Refusal } from './errors/api-error.ts';
import type { CauseOf } from './errors/causes.ts';
import type { KucoinError, Outcome } from './errors/kucoin-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Parts } from './parts.ts';
import type { Priority } from './rate-limit/limiter.ts';
import type { Pool } from './rate-limit/store.ts';
import { createReadAnswer } from './read-answer.ts';
import { addressOf } from './regions.ts';
import type { Rendered } from './render.ts';
import { NoAnswer, type WireResponse } from './transport/transport.ts';
import { wasSent } from './transport/was-sent.ts';
import { readLimits } from './unwrap.ts';

/** One call while it is under way. Times are of the monotonic clock. */
export interface Call {
  /** What its events are told apart by; absent where nobody listens. */
  readonly id?: number | undefined;
  readonly spec: EndpointSpec;
  readonly rendered: Rendered;
  readonly deadline: number;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly priority: Priority;
  /** It may have an effect, so it is not simply sent again. */
  readonly isWrite: boolean;
  /** Milliseconds after its stamp for which it may still arrive. */
  readonly arrivesFor: number;
  /** Records it before it is sent, where there is a journal. */
  readonly record: ((stamp: number) => Promise<void>) | undefined;
  attempts: number;
  /** Milliseconds that it waited for its pool, and for answers. */
  queued: number;
  network: number;
  /** The signed time of the latest attempt, and when it was sent. */
  stamp: number;
  sentAt: number;
}

/** How an attempt failed. */
export interface Failure {
  readonly error: KucoinError;
  /** It may have taken effect all the same. */
  readonly lost: boolean;
  /** What may help before it is sent again; absent where nothing does. */
  readonly again?: 'later' | 'overload' | 'limit' | 'clock';
  readonly limits?: Limits | undefined;
  readonly refusal?: Refusal;
  readonly response?: WireResponse;
  readonly cause?: (CauseOf & { readonly area: string }) | undefined;
  /** What was signed, with its values blacked out, where it was not the call. */
  readonly signed?: string | undefined;
}

export type Attempt =
  { readonly answer: Answer<unknown>; readonly failure?: undefined } | { readonly failure: Failure };

/** What a call without an answer ends with. */
export const unanswered = (
  call: Call,
  base: string,
  sent: boolean,
  { why, cause }: Pick<NoAnswer, 'why' | 'cause'>,
): Failure => {
  const { id } = call.spec;
  const lost = call.isWrite && sent;
  const outcome: Outcome | undefined = call.isWrite ? (sent ? 'unknown' : 'not-sent') : undefined;
  if (why === 'aborted')
    return { error: new AbortedError(id, { cause: call.signal?.reason, outcome: outcome }), lost };
  const details = { outcome, retryable: !lost };
  const error =
    why === 'timeout'
      ? new TimeoutError(id, Math.round(Math.min(call.timeout, call.deadline - call.sentAt)), details)
      : new NetworkError(id, base, cause, details);
  return lost ? { error, lost } : { error, lost, again: 'later' };
};

/** One attempt: wait for the pool → stamp and sign → send → read. */
export const createAttempt = (parts: Parts): ((call: Call) => Promise<Attempt>) => {
  const { settings, transport, keyring, clock, limiter, findCause, time } = parts;
  const { region } = settings;
  const read = createReadAnswer(findCause);
  const shared = ['Content-Type', 'application/json', ...Object.entries(region.headers ?? {}).flat()];

  const send = async (call: Call, base: string, pool: Pool | undefined): Promise<Attempt> => {
    const { spec, rendered } = call;
    const weight = spec.weight ?? 1;
    let sent = false;
    let response: WireResponse | undefined;
    let limits: Limits | undefined;
    try {
      call.stamp = clock.stamp();
      let headers: string[] = shared;
      // Whatever is not plainly public is signed.
      if (spec.channel !== 'Public') {
        const signed = keyring.sign(spec, rendered, call.stamp);
        const late = Array.isArray(signed) ? undefined : await lateFor(time, call, signed);
        if (late) return { failure: late };
        const own = await signed;
        own.push(...shared);
        headers = own;
      }
      if (call.record) await call.record(call.stamp);
      call.sentAt = time.monotonic();
      const { method } = spec;
      const { target, body } = rendered;
      const { signal } = call;
      const timeout = Math.max(1, Math.min(call.timeout, call.deadline - call.sentAt));
      sent = true;
      response = await transport.send({ method, base, target, headers, body, timeout, signal });
      limits = readLimits(response);
      return read(call, response, limits);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      sent = wasSent(error);
      return { failure: unanswered(call, base, sent, error) };
    } finally {
      if (sent) call.network += time.monotonic() - call.sentAt;
      if (pool && limiter) {
        // A 429 is not counted by the exchange where it says nothing of a pool.
        const counted = sent && !(response?.status === 429 && !limits);
        limiter.settle(pool, weight, limits ? { seen: limits, sent: counted } : { sent: counted });
        if (limits && response?.status === 429) limiter.stop(pool, limits.reset);
      }
    }
  };

  const admit = createAdmit(parts, send);
  const prepared = async (call: Call, base: string): Promise<Attempt> => {
    const late = await prepare(parts, call);
    return late ? { failure: late } : admit(call, base);
  };

  return (call) => {
    const { spec } = call;
    const base = addressOf(spec, settings);
    call.attempts++;
    const ready = spec.channel === 'Public' ? undefined : (keyring.ready(spec) ?? clock.ready());
    return ready ? prepared(call, base) : admit(call, base);
  };
};
