import type { Attempt, Call, Failure } from './attempt.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Parts } from './parts.ts';
import { PoolFull } from './rate-limit/limiter.ts';
import type { Pool } from './rate-limit/store.ts';
import { rateLimited } from './read-answer.ts';
import { inTime } from './sleep.ts';
import type { TimeSource } from './time-source.ts';

/** The failure of a call that has to end before it has what it needs to be sent. */
export const lateFor = async (
  time: TimeSource,
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

/** Waits for the key, and then for the clock; how it failed, if they do not come in time. */
export const prepare = async ({ keyring, clock, time }: Parts, call: Call): Promise<Failure | undefined> => {
  for (const need of [keyring.ready(call.spec), clock.ready()]) {
    const late = need && (await lateFor(time, call, need));
    if (late) return late;
  }
  return undefined;
};

/** Lets a call wait until its pool has room, and sends it then. */
export const createAdmit = <Way>(
  { limiter, poolOf, settings, time }: Parts,
  send: (call: Call, way: Way, pool: Pool | undefined) => Promise<Attempt>,
): ((call: Call, way: Way) => Promise<Attempt>) => {
  const { mode } = settings;

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

  const queue = async (call: Call, way: Way, pool: Pool, room: Promise<void>): Promise<Attempt> => {
    const began = time.monotonic();
    try {
      await room;
    } catch (error) {
      return heldBack(call, pool, error);
    }
    call.queued += time.monotonic() - began;
    return send(call, way, pool);
  };

  // The usual call waits for nothing but its answer, so it has no promise but that of `send`.
  return (call, way) => {
    const { spec, priority, deadline, signal } = call;
    const pool = limiter && poolOf(spec);
    if (!pool) return send(call, way, undefined);
    const until = mode === 'throw' ? 0 : deadline;
    let room: Promise<void> | undefined;
    try {
      room = limiter.take(pool, spec.weight ?? 1, priority, until, signal);
    } catch (error) {
      return Promise.resolve(heldBack(call, pool, error));
    }
    return room ? queue(call, way, pool, room) : send(call, way, pool);
  };
};
