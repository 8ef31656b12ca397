import type { Answer, Limits } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { AbortedError } from './errors/aborted-error.ts';
import type { Refusal } from './errors/api-error.ts';
import type { CauseOf } from './errors/causes.ts';
import type { KucoinError, Outcome } from './errors/kucoin-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Parts } from './parts.ts';
import { PoolFull, type Priority } from './rate-limit/limiter.ts';
import type { Pool } from './rate-limit/store.ts';
import { createReadAnswer, rateLimited } from './read-answer.ts';
import { addressOf } from './regions.ts';
import type { Rendered } from './render.ts';
import { inTime } from './sleep.ts';
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
}

export type Attempt =
  { readonly answer: Answer<unknown>; readonly failure?: undefined } | { readonly failure: Failure };

/** What a call without an answer ends with. */
const unanswered = (call: Call, base: string, sent: boolean, { why, cause }: NoAnswer): Failure => {
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
export const createAttempt = ({
  settings,
  transport,
  keyring,
  clock,
  limiter,
  poolOf,
  findCause,
  time,
}: Parts): ((call: Call) => Promise<Attempt>) => {
  const { region, mode } = settings;
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
        const late = Array.isArray(signed) ? undefined : await lateFor(call, signed);
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

  /** The failure of a call that has to end before it has what it needs to be sent. */
  const lateFor = async (
    { spec, deadline, signal, isWrite }: Call,
    need: Promise<unknown>,
  ): Promise<Failure | undefined> => {
    const left = Math.max(0, deadline - time.monotonic());
    if (await inTime(time, need, left, signal)) return undefined;
    const outcome = isWrite ? 'not-sent' : undefined;
    const error = signal?.aborted
      ? new AbortedError(spec.id, { cause: signal.reason, outcome })
      : new TimeoutError(spec.id, Math.round(left), { outcome, retryable: true });
    return { error, lost: false };
  };

  /** The pool has no room in time, or the caller has had enough. */
  const heldBack = ({ spec, signal, isWrite }: Call, pool: Pool, error: unknown): Attempt => {
    const outcome = isWrite ? 'not-sent' : undefined;
    if (signal?.aborted)
      return {
        failure: { error: new AbortedError(spec.id, { cause: signal.reason, outcome }), lost: false },
      };
    if (!(error instanceof PoolFull)) throw error;
    const limits = { limit: pool.quota, remaining: 0, reset: Math.ceil(error.waitMs) };
    const reason = `held back: the pool ${spec.pool} is full`;
    return {
      failure: {
        error: rateLimited(spec.id, { status: 0, code: '', reason, limits, outcome }),
        lost: false,
      },
    };
  };

  const queue = async (call: Call, base: string, pool: Pool, room: Promise<void>): Promise<Attempt> => {
    const began = time.monotonic();
    try {
      await room;
    } catch (error) {
      return heldBack(call, pool, error);
    }
    call.queued += time.monotonic() - began;
    return send(call, base, pool);
  };

  // The usual call waits for nothing but its answer, so it has no promise but that of `send`.
  const admit = (call: Call, base: string): Promise<Attempt> => {
    const { spec, priority, deadline, signal } = call;
    const pool = limiter && poolOf(spec);
    if (!pool) return send(call, base, undefined);
    const until = mode === 'throw' ? 0 : deadline;
    let room: Promise<void> | undefined;
    try {
      room = limiter.take(pool, spec.weight ?? 1, priority, until, signal);
    } catch (error) {
      return Promise.resolve(heldBack(call, pool, error));
    }
    return room ? queue(call, base, pool, room) : send(call, base, pool);
  };

  /** Waits for the key, and then for the clock. */
  const prepared = async (call: Call, base: string): Promise<Attempt> => {
    for (const need of [keyring.ready(call.spec), clock.ready()]) {
      const late = need && (await lateFor(call, need));
      if (late) return { failure: late };
    }
    return admit(call, base);
  };

  return (call) => {
    const { spec } = call;
    const base = addressOf(spec, settings);
    call.attempts++;
    const ready = spec.channel === 'Public' ? undefined : (keyring.ready(spec) ?? clock.ready());
    return ready ? prepared(call, base) : admit(call, base);
  };
};
