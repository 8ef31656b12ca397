import type { ExchangeClock } from '../clock.ts';
import type { TimeSource } from '../time-source.ts';
import type { VerdictName } from './batch.ts';
import { lookupsOf, type Lookup, type OrderFacts } from './facts.ts';
import { lookupParams, readLookup, type LookupAnswer } from './find.ts';
import { judge } from './judge.ts';
import { MARGIN, UNSTAMPED, type PendingItem } from './pending.ts';
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
  /** Milliseconds after its stamp for which it may still arrive. */
  readonly arrivesFor: number;
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

/** The invisibility that was seen is not the longest there is. */
const LAG_FACTOR = 4;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 1000;
/** Where proof takes minutes, what is asked in vain would only use up the pool. */
const LONGEST_OF_UNSTAMPED = 8000;
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
  const longest = search.arrivesFor === UNSTAMPED ? LONGEST_OF_UNSTAMPED : LONGEST_WAIT;
  for (let wait = FIRST_WAIT; ; wait = Math.min(longest, wait * 2)) {
    if (clock.earliest(0, search.since) === undefined) await clock.measure().catch(() => {});
    // A measurement that somebody else began too early to count may have been joined: then the time is not known yet.
    const started = clock.earliest(time.monotonic(), search.since);
    let silent = 0;
    for (const { lookup, sure, by, params } of lookups) {
      const left = deadline - time.monotonic();
      if (left <= 0 || signal?.aborted) return { verdict: 'unknown', why, ...last };
      const begun = clock.earliest(time.monotonic(), search.since);
      const final = begun !== undefined && begun > finalFrom(search, lookup);
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
        : `${lookup.id} was asked while the request could still be on its way${stale(search)}`;
    }
    // What is not clear well after the request could have arrived will not become clear by asking again.
    const hopeless =
      silent === 0 && started !== undefined && started > search.stamp + search.arrivesFor + HOPELESS;
    if (hopeless || signal?.aborted || deadline - time.monotonic() <= wait) {
      return { verdict: 'unknown', why, ...last };
    }
    await sleep(wait, signal);
  }
};

/** Milliseconds after the last moment at which it could have arrived. */
const HOPELESS = 7000;

/** From when on "not found" is final: the exchange's time at which a look-up must have begun. */
const finalFrom = ({ stamp, arrivesFor }: Search, { finds }: Lookup): number =>
  stamp + arrivesFor + MARGIN + (finds.lag ?? 0) * LAG_FACTOR;

/** Why it takes so long, where it does. */
const stale = ({ arrivesFor }: Search): string =>
  arrivesFor === UNSTAMPED
    ? `: it went over a socket without a time of its own, so it may arrive for ${UNSTAMPED / 60_000} minutes`
    : '';
