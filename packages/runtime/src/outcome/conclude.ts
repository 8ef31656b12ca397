import type { Answer } from '../api-promise.ts';
import type { Attempt, Call, Failure } from '../attempt.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { KucoinError, type Outcome } from '../errors/kucoin-error.ts';
import { OrderOutcomeUnknownError } from '../errors/order-outcome-unknown-error.ts';
import { RequestLostError } from '../errors/request-lost-error.ts';
import type { Parts } from '../parts.ts';
import { markRows, rowsOf, type BatchRow } from './batch.ts';
import type { OrderFacts } from './facts.ts';
import { createLookups } from './lookups.ts';
import { pendingOf, type PendingItem } from './pending.ts';
import type { Intent } from './prepare.ts';
import type { Entry } from './record.ts';
import { resolveItem, type Search, type Verdict } from './resolve.ts';
import { answerFrom, batchFrom, idsOf, isComplete } from './synthesize.ts';

/** Ends the calls that place, change or cancel orders: in a result, a refusal, or an outcome that nobody knows. */
export type Conclude = (
  call: Call,
  facts: OrderFacts,
  intent: Intent,
  sent: Answer<unknown> | Failure,
  entry: Entry | undefined,
) => Answer<unknown> | Promise<Answer<unknown>>;

/** @param explain throws the error of a refusal. */
export const createConclude = (
  parts: Parts,
  attempt: (call: Call) => Promise<Attempt>,
  explain: (call: Call, failure: Failure) => Promise<never>,
): Conclude => {
  const lookups = createLookups(parts, attempt);

  const accept = (
    facts: OrderFacts,
    { generated, use }: Intent,
    entry: Entry | undefined,
    answer: Answer<unknown>,
  ): Answer<unknown> => {
    if (generated && !entry) return answer;
    const ids = idsOf(answer.data, facts);
    use?.learn(ids);
    entry?.outcome(isOpen(answer.data, facts) ? 'unknown' : 'accepted', ids);
    return answer;
  };

  /** How long a look-up may go on, and what is known of the request. */
  const searchOf = (
    { stamp, arrivesFor, sentAt, deadline, signal }: Call,
    { generated, use }: Intent,
  ): Search => ({
    stamp,
    arrivesFor,
    since: sentAt,
    deadline,
    generated,
    before: use?.before,
    signal,
  });

  /** Looks up the orders of a batch of which its answer does not say what became of them. */
  const settleRows = async (
    call: Call,
    facts: OrderFacts,
    intent: Intent,
    answer: Answer<unknown>,
    entry: Entry | undefined,
  ): Promise<Answer<unknown>> => {
    const { rows: path = '', reason = '' } = facts.batch ?? {};
    const rows = (rowsOf(answer.data, path) ?? []) as BatchRow[];
    await Promise.all(
      rows.map(async (row, i) => {
        const item = row.verdict === 'unknown' ? itemOf(row, i, intent.items) : undefined;
        if (!item) return;
        const found = await resolveItem(lookups(), facts, item, searchOf(call, intent));
        const orderId = found.lookup && found.order?.[found.lookup.finds.orderId];
        row.verdict = found.verdict;
        if (orderId !== undefined) row['orderId'] ??= String(orderId);
        if (found.verdict !== 'accepted') row[reason] ??= found.why;
      }),
    );
    return accept(facts, intent, entry, answer);
  };

  /** Looks up what became of a request without an answer that says it. */
  const lookUp = async (
    call: Call,
    facts: OrderFacts,
    intent: Intent,
    sent: Answer<unknown> | Failure,
    entry: Entry | undefined,
  ): Promise<Answer<unknown>> => {
    const { spec } = call;
    const { items, generated } = intent;
    const { id, twin = id } = spec;
    const pending = pendingOf(twin, call.stamp, call.arrivesFor, items, generated);
    const lost = 'error' in sent ? sent.error : undefined;
    const verdicts: Verdict[] = await Promise.all(
      items.map((item) => resolveItem(lookups(), facts, item, searchOf(call, intent))),
    );
    const fail = (outcome: Outcome, error: KucoinError): never => {
      entry?.outcome(outcome, [], error);
      throw error;
    };
    const details = { cause: lost, status: lost?.status, code: lost?.code, requestId: lost?.requestId };

    if (call.signal?.aborted && verdicts.some(({ verdict }) => verdict === 'unknown')) {
      return fail(
        'unknown',
        new AbortedError(spec.id, { cause: call.signal.reason, outcome: 'unknown', pending }),
      );
    }
    if (facts.batch && items.length > 0) {
      return accept(facts, intent, entry, around(call, batchFrom(facts.batch, items, verdicts)));
    }
    const [first] = verdicts;
    if (!first || first.verdict === 'unknown') {
      const why = first?.why ?? 'KuCoin has no look-up for it';
      return fail('unknown', new OrderOutcomeUnknownError(spec.id, pending, why, details, first?.order));
    }
    if (first.verdict === 'rejected')
      return fail('rejected', new RequestLostError(spec.id, first.why, details));
    const data = answerFrom(facts, items[0], intent.params, first);
    return accept(facts, intent, entry, around(call, data, first, items[0]?.clientOid));
  };

  // What has its answer is concluded at once, without a promise.
  return (call, facts, intent, sent, entry) => {
    if (!('error' in sent)) {
      const done = completed(facts, intent, sent);
      if (done && isOpen(done.data, facts)) return settleRows(call, facts, intent, done, entry);
      if (done) return accept(facts, intent, entry, done);
    } else if (!sent.lost) {
      entry?.outcome(sent.error.outcome ?? 'rejected', [], sent.error);
      return explain(call, sent);
    }
    return lookUp(call, facts, intent, sent, entry);
  };
};

/** The answer as the caller gets it; `undefined` where it does not say enough to be one. */
const completed = (
  facts: OrderFacts,
  { items }: Intent,
  answer: Answer<unknown>,
): Answer<unknown> | undefined => {
  const { data } = answer;
  if (facts.batch) {
    const rows = markRows(data, facts.batch, items);
    return rows && rows.length === items.length ? answer : undefined;
  }
  if (!isComplete(data, facts)) return undefined;
  giveId(data, facts, items);
  const order = { via: 'answer' as const, clientOid: items[0]?.clientOid, orderId: idsOf(data, facts)[0] };
  return Object.assign(answer, { order });
};

/** The order that a row is about: by its ids, else by its place. */
const itemOf = (
  { clientOid, orderId }: BatchRow,
  index: number,
  items: readonly PendingItem[],
): PendingItem | undefined =>
  items.find(
    (item) =>
      (item.clientOid !== undefined && item.clientOid === clientOid) ||
      (item.orderId !== undefined && item.orderId === orderId),
  ) ?? items[index];

/** Whether nobody knows yet what became of one of a batch's orders: then the journal keeps the request open. */
const isOpen = (data: unknown, { batch }: OrderFacts): boolean =>
  batch !== undefined &&
  (rowsOf(data, batch.rows) ?? []).some((row) => (row as BatchRow).verdict === 'unknown');
/** The caller must know the id that the client made up, whether KuCoin repeats it or not. */
export const giveId = (data: unknown, { clientOid }: OrderFacts, [item]: readonly PendingItem[]): void => {
  if (!clientOid?.isNew || !item?.clientOid || typeof data !== 'object' || data === null) return;
  (data as Record<string, unknown>)[clientOid.param] ??= item.clientOid;
};

/** An answer that is made of what look-ups found. */
const around = (call: Call, data: unknown, found?: Verdict, clientOid?: string): Answer<unknown> => ({
  data,
  status: 200,
  headers: new Headers(),
  limits: undefined,
  endpoint: call.spec,
  order: {
    via: 'look-up',
    clientOid,
    orderId: found?.order && found.lookup ? String(found.order[found.lookup.finds.orderId]) : undefined,
    found: found?.order,
  },
});
