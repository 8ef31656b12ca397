import type { ExchangeClock } from '../clock.ts';
import type { TimeSource } from '../time-source.ts';
import type { VerdictName } from './batch.ts';
import { lookupsOf, type Lookup, type OrderFacts } from './facts.ts';
import { closedFor, lookupParams, readLookup, type Found, type LookupAnswer } from './find.ts';
import type { PendingItem } from './pending.ts';
import type { Before } from './used-ids.ts';

/** What became of one order, and how that is known. */
export interface Verdict {
  readonly verdict: VerdictName;
  readonly why: string;
  /** The order as the look-up gave it, where one was found. */
  readonly order?: Readonly<Record<string, unknown>>;
  /** The look-up that found it. */
  readonly lookup?: Lookup;
}

/** What resolving needs of a client. */
export interface Resolver {
  readonly time: TimeSource;
  readonly clock: ExchangeClock;
  /** Asks once; never rejects. */
  readonly ask: (
    lookup: Lookup,
    params: unknown,
    timeout: number,
    signal?: AbortSignal,
  ) => Promise<LookupAnswer>;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** When to stop, and what is known of the request. */
export interface Search {
  /** The signed time of the request, by the exchange's clock. */
  readonly stamp: number;
  /** When the request was sent, by the monotonic clock: what was measured before does not count. */
  readonly since: number;
  /** Before this, by the exchange's clock, it cannot have been taken; found out from `since` where it is absent. */
  readonly sentAt?: number;
  /** By the monotonic clock. */
  readonly deadline: number;
  /** Whether no older order can have the client order id. */
  readonly generated: boolean;
  /** What the id stood for before, as far as this client knows: an order, or one that nobody knows. */
  readonly before?: Before | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** KuCoin refuses a request whose signed time is further from its own. */
const TOLERANCE = 5000;
/** For what is not known of KuCoin's clocks and queues: hosts that differ, an order that is taken but not yet stored. */
const MARGIN = 2000;
/** The invisibility that was seen is not the longest there is. */
const LAG_FACTOR = 4;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 1000;
const LOOKUP_TIMEOUT = 3000;

/**
 * Looks an order up until the truth is known or the deadline ends. "Not found" proves something only in a look-up that
 * began when the request could no longer arrive, and only where the look-up would see the order in any state.
 */
export const resolveItem = async (
  { time, clock, ask, sleep }: Resolver,
  facts: OrderFacts,
  item: PendingItem,
  search: Search,
): Promise<Verdict> => {
  const { deadline, signal } = search;
  const lookups = lookupsOf(facts).flatMap(({ lookup, sure }) => {
    const asked = lookupParams(lookup, item);
    return asked ? [{ lookup, sure, ...asked }] : [];
  });
  if (lookups.length === 0) {
    return {
      verdict: 'unknown',
      why: 'KuCoin has no look-up for it, or the request does not have what it asks for',
    };
  }

  let why = 'no look-up was answered in time';
  let last: Pick<Verdict, 'order' | 'lookup'> = {};
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    if (clock.earliest(0, search.since) === undefined) await clock.measure().catch(() => {});
    let silent = 0;
    for (const { lookup, sure, by, params } of lookups) {
      const left = deadline - time.monotonic();
      if (left <= 0) return { verdict: 'unknown', why, ...last };
      const begun = clock.earliest(time.monotonic(), search.since);
      const final = begun !== undefined && begun > finalFrom(search.stamp, lookup);
      const found = readLookup(
        lookup,
        item,
        await ask(lookup, params, Math.min(LOOKUP_TIMEOUT, left), signal),
      );
      if (found.is === 'unclear') {
        ({ why } = found);
        if (!found.answered) silent++;
        continue;
      }
      if (found.is === 'found') last = { order: found.order, lookup };
      const moment = {
        final: final && (sure || found.is === 'found'),
        age: (begun ?? search.stamp) - search.stamp,
        sentAt: search.sentAt ?? clock.earliest(search.since, search.since),
      };
      const verdict = judge(facts, lookup, by, item, found, search, moment);
      if (verdict) return { ...verdict, ...last };
      why = final
        ? `${lookup.id} does not show what would prove it`
        : `${lookup.id} was asked while the request could still be on its way`;
    }
    // What is not clear well after the request could have arrived will not become clear by asking again.
    const now = clock.earliest(time.monotonic(), search.since);
    const hopeless = silent === 0 && now !== undefined && now > search.stamp + HOPELESS;
    if (hopeless || deadline - time.monotonic() <= wait) return { verdict: 'unknown', why, ...last };
    await sleep(wait, signal);
  }
};

const HOPELESS = TOLERANCE + MARGIN + 5000;

/** From when on "not found" is final: the exchange's time at which a look-up must have begun. */
export const finalFrom = (stamp: number, { finds }: Lookup): number =>
  stamp + TOLERANCE + MARGIN + (finds.lag ?? 0) * LAG_FACTOR;

interface Moment {
  /** Whether the request could no longer arrive when the look-up began. */
  readonly final: boolean;
  /** Milliseconds since it was signed. */
  readonly age: number;
  /** The earliest time of the exchange's clock at which it can have been sent. */
  readonly sentAt: number | undefined;
}

/** What an answer proves; `undefined` where it proves nothing yet. */
const judge = (
  { kind, changesOrderId }: OrderFacts,
  { id, finds }: Lookup,
  by: 'clientOid' | 'orderId',
  item: PendingItem,
  found: Exclude<Found, { is: 'unclear' }>,
  search: Search,
  { final, age, sentAt }: Moment,
): Pick<Verdict, 'verdict' | 'why'> | undefined => {
  const accepted = (why: string): Pick<Verdict, 'verdict' | 'why'> => ({ verdict: 'accepted', why });
  const rejected = (why: string): Pick<Verdict, 'verdict' | 'why'> => ({ verdict: 'rejected', why });
  const places = kind === 'place' || kind === 'batch-place';

  if (found.is === 'absent') {
    if (!final) return undefined;
    if (places) {
      return finds.seesOpen && age < closedFor(finds, by, item)
        ? rejected(`${id} does not know the order, and the request can no longer arrive`)
        : undefined;
    }
    // Whatever became of it, the order is not open: that is what a cancellation is for.
    if (kind === 'cancel' || kind === 'batch-cancel') {
      return finds.seesOpen ? accepted(`${id} knows no such open order`) : undefined;
    }
    return undefined;
  }

  const { order, open } = found;
  switch (kind) {
    case 'place':
    case 'batch-place':
      return isOurs(finds, order, search, sentAt) ? accepted(`${id} found the order`) : undefined;
    case 'cancel':
    case 'batch-cancel':
      if (!open) return accepted(`${id} shows that the order is closed`);
      return final ? rejected(`${id} shows the order open, and the request can no longer arrive`) : undefined;
    case 'amend':
      // The old order ends when the new one is made: while it is open, nothing was changed.
      return final && open && changesOrderId && by === 'orderId'
        ? rejected(`${id} shows the order as it was, and the request can no longer arrive`)
        : undefined;
    case 'cancel-partial':
      return final && open && Number(order['cancelledSize']) === 0
        ? rejected(`${id} shows nothing cancelled, and the request can no longer arrive`)
        : undefined;
    case 'test':
      return undefined;
  }
};

/** Whether an order is the one of this request: an older one may have the same client order id. */
const isOurs = (
  { created, orderId, clientOid }: Lookup['finds'],
  order: Readonly<Record<string, unknown>>,
  { generated, before }: Search,
  sentAt: number | undefined,
): boolean => {
  if (generated) return true;
  const earlier = before?.get(String(order[clientOid]));
  if (earlier === null || earlier === String(order[orderId])) return false;
  if (!created || sentAt === undefined) return false;
  const [field, perMs] = created;
  return Number(order[field]) / perMs > sentAt - SKEW;
};

/** The clocks that stamp orders may differ from the one that tells the time by this much. */
const SKEW = 500;
