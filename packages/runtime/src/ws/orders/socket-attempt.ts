import { createAdmit, lateFor } from '../../admit.ts';
import type { Limits } from '../../api-promise.ts';
import { unanswered, type Attempt, type Call } from '../../attempt.ts';
import type { Parts } from '../../parts.ts';
import type { Pool } from '../../rate-limit/store.ts';
import { connected } from './connected.ts';
import { causeIn, unconnected } from './failures.ts';
import type { Times } from './latency.ts';
import type { Life } from './life.ts';
import { createReadReply, limitsOf } from './read-reply.ts';
import type { Session } from './session.ts';
import type { Reply, Wire } from './wire.ts';

/** What an attempt needs beside its call. */
export interface Travel {
  readonly session: Session;
  /** KuCoin's name of the operation. */
  readonly op: string;
  readonly life: Life;
  readonly times: Times;
}

/** What became of a request that was written. */
type End = Reply | { readonly why: 'network' | 'timeout' | 'aborted'; readonly cause?: unknown };

/** A connection that said nothing for so long is replaced; before that it is asked for a sign of life. Milliseconds. */
const SILENT_MS = 3000;

/** One attempt over a socket: connection → pool → place among those under way → record → write → read. */
export const createSocketAttempt = (parts: Parts): ((call: Call, travel: Travel) => Promise<Attempt>) => {
  const { keyring, clock, limiter, findCause, time } = parts;
  const read = createReadReply(findCause);

  /** Writes a request and waits for what becomes of it; `undefined` where nothing was written. */
  const exchange = (call: Call, wire: Wire, { session, op, life }: Travel): Promise<End> | undefined => {
    const { signal, rendered } = call;
    const timeout = Math.max(1, Math.min(call.timeout, call.deadline - call.sentAt));
    const { promise, resolve } = Promise.withResolvers<End>();
    // Made whole here, because the stamp is that of this attempt.
    const body = rendered.body || '{}';
    const args = body.slice(0, -1) + life.add(call.stamp) + body.slice(-1);
    const forget = wire.ask(
      (id) => `{"id":"${id}","op":"${op}","args":${args}}`,
      (reply, why) => done(reply ?? { why: 'network', cause: causeIn(why) }),
    );
    if (!forget) return undefined;
    const heard = wire.heard();
    const aborted = (): void => done({ why: 'aborted' });
    const done = (end: End): void => {
      stop();
      forget();
      signal?.removeEventListener('abort', aborted);
      resolve(end);
    };
    const stop = time.after(timeout, () => {
      done({ why: 'timeout' });
      if (wire.heard() > heard) return;
      if (timeout >= SILENT_MS) session.suspect(wire);
      else wire.probe();
    });
    signal?.addEventListener('abort', aborted);
    return promise;
  };

  const travelOver = async (call: Call, wire: Wire, travel: Travel): Promise<Attempt & { sent: boolean }> => {
    const { session, life, times } = travel;
    call.stamp = life.stamp ?? clock.stamp();
    if (call.record) await call.record(call.stamp);
    call.sentAt = time.monotonic();
    const failed = (why: 'network' | 'timeout' | 'aborted', sent: boolean, cause?: unknown) =>
      ({ failure: unanswered(call, session.address, sent, { why, cause }), sent }) as const;
    if (call.signal?.aborted) return failed('aborted', false);
    if (call.sentAt >= call.deadline) return failed('timeout', false);
    const going = exchange(call, wire, travel);
    // It was lost while the request was recorded.
    if (!going) return failed('network', false, causeIn('the connection was lost before anything was sent.'));
    const end = await going;
    const took = time.monotonic() - call.sentAt;
    call.network += took;
    if ('why' in end) return failed(end.why, true, end.cause);
    times.add(took);
    return { ...read(call, end, limitsOf(end.frame)), sent: true };
  };

  const send = async (call: Call, travel: Travel, pool: Pool | undefined): Promise<Attempt> => {
    const { session } = travel;
    let wire: Wire | undefined;
    let sent = false;
    let limits: Limits | undefined;
    let isStopped = false;
    try {
      const place = session.enter(call.priority);
      if (place instanceof Promise) {
        const began = time.monotonic();
        const late = await lateFor(time, call, place);
        call.queued += time.monotonic() - began;
        if (late) {
          place.then(session.leave, () => {});
          return { failure: late };
        }
      }
      wire = await place;
      const result = await travelOver(call, wire, travel);
      ({ sent } = result);
      limits = result.failure ? result.failure.limits : result.answer.limits;
      isStopped = result.failure?.again === 'limit' || result.failure?.again === 'overload';
      return result;
    } catch (error) {
      if (wire) throw error;
      return { failure: unconnected(parts, call, session.address, error) };
    } finally {
      if (wire) session.leave(wire);
      if (pool && limiter) {
        const counted = sent && !(isStopped && !limits);
        limiter.settle(
          pool,
          call.spec.weight ?? 1,
          limits ? { seen: limits, sent: counted } : { sent: counted },
        );
        if (limits && isStopped) limiter.stop(pool, limits.reset);
      }
    }
  };
  const admit = createAdmit(parts, send);

  const prepared = async (call: Call, travel: Travel): Promise<Attempt> => {
    const failure = await connected(parts, call, travel.session);
    return failure ? { failure } : admit(call, travel);
  };

  return (call, travel) => {
    call.attempts++;
    const isReady = !keyring.ready(call.spec) && !clock.ready() && travel.session.state === 'open';
    return isReady ? admit(call, travel) : prepared(call, travel);
  };
};
