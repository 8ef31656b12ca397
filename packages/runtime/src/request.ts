import type { Answer } from './api-promise.ts';
import { createAttempt, type Attempt, type Call, type Failure } from './attempt.ts';
import type { CallOptions } from './client.ts';
import { createEnrich } from './enrich.ts';
import type { EndpointSpec } from './endpoint.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { KucoinError } from './errors/kucoin-error.ts';
import { guardCancellation } from './guard.ts';
import { stringify } from './json.ts';
import { checkTimeout } from './options/settings.ts';
import { createConclude, giveId } from './outcome/conclude.ts';
import { lookupCall } from './outcome/lookups.ts';
import { TOLERANCE } from './outcome/pending.ts';
import { prepare, type Intent } from './outcome/prepare.ts';
import { openEntry, type Entry } from './outcome/record.ts';
import { usedIdsOf } from './outcome/used-ids.ts';
import type { Parts } from './parts.ts';
import { render } from './render.ts';
import { inTime, sleep } from './sleep.ts';
import { checkParams } from './strict.ts';

export type Request = (
  spec: EndpointSpec,
  params: unknown,
  options?: CallOptions,
  way?: Way,
) => Promise<Answer<unknown>>;

/** How a call travels. */
export interface Way {
  readonly attempt: (call: Call) => Promise<Attempt>;
  /** Milliseconds after it was sent for which it may still arrive. */
  readonly arrivesFor: number;
}

const NONE: CallOptions = {};

type Times = Pick<Call, 'queued' | 'network'>;
const NO_TIMES: Times = { queued: 0, network: 0 };

/**
 * The request path, top to bottom: prepare → render → attempts → result or error. An attempt waits for its pool, is
 * stamped and signed afresh, and sent; what may be sent again is decided here.
 */
export const createRequest = (parts: Parts): Request => {
  const { settings, backoff, clock, journal, logger, drift, watch, time } = parts;
  const attempt = createAttempt(parts);
  const byHttp: Way = { attempt, arrivesFor: TOLERANCE };
  const enrich = createEnrich(parts, async (spec, timeout) => {
    const until = time.monotonic() + timeout;
    const result = await attempt(lookupCall(spec, undefined, until, timeout, undefined));
    if (result.failure) throw result.failure.error;
    return result.answer.data;
  });
  const usedIds = usedIdsOf(parts);
  const conclude = createConclude(parts, attempt, enrich);

  /** What an attempt came to, for whoever listens. */
  const tell = (call: Call, result: Attempt, before: Times, wait?: number): void => {
    if (call.id === undefined) return;
    const { failure } = result;
    watch.attempt({
      call: call.id,
      endpoint: call.spec.id,
      attempt: call.attempts,
      queued: call.queued - before.queued,
      network: call.network - before.network,
      status: failure ? failure.error.status : result.answer.status,
      limits: failure ? failure.limits : result.answer.limits,
      error: failure?.error,
      retryIn: wait,
    });
  };

  /** Sends again after a failure, until there is an answer or a failure that is final. */
  const sendAgain = async (call: Call, first: Failure, way: Way): Promise<Answer<unknown> | Failure> => {
    let failure = first;
    let before = NO_TIMES;
    let repeats = 0;
    let overloads = 0;
    let measured = false;
    for (;;) {
      let wait: number | undefined;
      if (!call.signal?.aborted) {
        if (failure.again === 'clock' && !measured && !settings.customTimestampFn) {
          const left = call.deadline - time.monotonic();
          measured = await inTime(time, clock.measure(), left, call.signal).catch(() => false);
          if (measured) wait = 0;
        } else if (backoff.limit === 0) wait = undefined;
        else if (failure.again === 'limit') wait = failure.limits?.reset ?? 0;
        else if (failure.again === 'overload') wait = backoff.overload(++overloads);
        else if (failure.again === 'later' && repeats < backoff.limit) wait = backoff.delay(++repeats);
        if (settings.mode === 'throw' && failure.again === 'limit') wait = undefined;
        // A wait beyond the deadline would only make the same failure later.
        if (wait !== undefined && time.monotonic() + wait >= call.deadline) wait = undefined;
      }
      tell(call, { failure }, before, wait);
      if (wait === undefined) return failure;
      if (wait > 0) await sleep(time, wait, call.signal);
      if (call.signal?.aborted) {
        const error = new AbortedError(call.spec.id, {
          cause: call.signal.reason,
          outcome: failure.error.outcome,
        });
        return { error, lost: false };
      }
      before = { queued: call.queued, network: call.network };
      const result = await way.attempt(call);
      if (!result.failure) {
        tell(call, result, before);
        return result.answer;
      }
      ({ failure } = result);
    }
  };

  const conclusion = (
    call: Call,
    intent: Intent | undefined,
    sent: Answer<unknown> | Failure,
    entry: Entry | undefined,
  ): Answer<unknown> | Promise<Answer<unknown>> => {
    const { order } = call.spec;
    if (order && intent && call.isWrite) return conclude(call, order, intent, sent, entry);
    return 'error' in sent ? enrich(call, sent) : sent;
  };

  const request: Request = async (spec, params, options = NONE, way = byHttp) => {
    const { timeout = settings.timeout, deadline = settings.deadline, signal } = options;
    if (timeout !== settings.timeout) checkTimeout(timeout);
    if (deadline !== settings.deadline) checkTimeout(deadline, 'deadline');
    const started = time.monotonic();
    const id = watch.active() ? watch.nextCall() : undefined;
    if (id !== undefined) watch.call({ call: id, endpoint: spec.id });
    let call: Call | undefined;
    let entry: Entry | undefined;
    let intent: Intent | undefined;
    const end = (error: unknown, outcome: 'accepted' | undefined): void => {
      if (id === undefined) return;
      const known = error instanceof KucoinError ? error : undefined;
      watch.end({
        call: id,
        endpoint: spec.id,
        attempts: call?.attempts ?? 0,
        queued: call?.queued ?? 0,
        network: call?.network ?? 0,
        total: time.monotonic() - started,
        error: known,
        outcome: outcome ?? known?.outcome,
      });
    };

    try {
      if (settings.strict) checkParams(spec, params);
      if (spec.method === 'DELETE') guardCancellation(spec, params);
      const { order } = spec;
      intent = order && prepare(order, params, usedIds);
      const rendered = render(spec, intent ? intent.params : params, stringify);
      // A test order has no effect, whatever becomes of it.
      const isWrite = spec.method !== 'GET' && order?.kind !== 'test';
      if (journal && intent && isWrite)
        entry = openEntry(journal, spec.twin ?? spec.id, intent, way.arrivesFor, time.now, logger);
      call = {
        id, spec, rendered, signal, timeout, isWrite,
        deadline: started + deadline,
        priority: options.priority ?? (!order ? 2 : order.kind.includes('cancel') ? 0 : 1),
        arrivesFor: way.arrivesFor,
        record: entry?.intent,
        attempts: 0, queued: 0, network: 0, stamp: 0, sentAt: 0,
      }; // prettier-ignore
      if (signal?.aborted)
        throw new AbortedError(spec.id, { cause: signal.reason, outcome: isWrite ? 'not-sent' : undefined });
      const first = await way.attempt(call);
      if (!first.failure) tell(call, first, NO_TIMES);
      const sent = first.failure ? await sendAgain(call, first.failure, way) : first.answer;
      const concluded = conclusion(call, intent, sent, entry);
      const answer = concluded instanceof Promise ? await concluded : concluded;
      // A test order is no order, but answers like one.
      if (order && intent && !isWrite) giveId(answer.data, order, intent.items);
      end(undefined, isWrite ? 'accepted' : undefined);
      drift?.inspect(spec.id, answer.data);
      return answer;
    } catch (error) {
      end(error, undefined);
      if (error instanceof KucoinError && error.outcome !== 'unknown') intent?.use?.forget();
      throw error;
    } finally {
      entry?.end();
    }
  };
  paths.set(parts, request);
  return request;
};

const paths = new WeakMap<Parts, Request>();

/** The request path of a client, for calls that travel another way. */
export const requestOf = (parts: Parts): Request | undefined => paths.get(parts);
