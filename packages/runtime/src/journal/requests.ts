import type { Before } from '../outcome/used-ids.ts';
import { MARGIN, TOLERANCE } from '../outcome/pending.ts';
import type { JournalDamage, JournalEntry, JournalIntent, JournalOutcome } from './journal.ts';

/** What a journal says of one request. */
export interface Recorded {
  /** As it was signed last. */
  readonly intent: JournalIntent;
  readonly outcome: JournalOutcome | undefined;
}

export type Requests = Map<string, Recorded>;

/** Adds an entry to what is known; what was seen of orders says nothing of requests. A request that is signed anew is open again. */
export const collect = (requests: Requests, entry: JournalEntry | JournalDamage): void => {
  if (entry.type === 'intent') requests.set(entry.id, { intent: entry, outcome: undefined });
  const known = requests.get(entry.id);
  if (entry.type !== 'outcome' || !known) return;
  // What one process knows is not undone by another that does not.
  if (entry.outcome === 'unknown' && isSettled(known)) return;
  requests.set(entry.id, { intent: known.intent, outcome: entry });
};

/** Whether it is known for certain what became of it. */
export const isSettled = ({ outcome }: Recorded): boolean =>
  outcome !== undefined && outcome.outcome !== 'unknown';

/** The requests that name each client order id. */
export const byClientOid = (requests: Requests): ReadonlyMap<string, readonly Recorded[]> => {
  const named = new Map<string, Recorded[]>();
  for (const one of requests.values()) {
    for (const { clientOid } of one.intent.pending.items) {
      if (clientOid === undefined) continue;
      const others = named.get(clientOid);
      if (others) others.push(one);
      else named.set(clientOid, [one]);
    }
  }
  return named;
};

/**
 * What the client order ids of a request stood for in others, as far as the time of an order does not tell them apart.
 * @param makes whether an endpoint makes orders; one that nobody knows may.
 */
export const othersOf = (
  { intent }: Recorded,
  named: ReadonlyMap<string, readonly Recorded[]>,
  makes: (endpoint: string) => boolean,
): Before => {
  const taken = new Map<string, readonly string[] | null>();
  for (const { clientOid } of intent.pending.items) {
    if (clientOid === undefined) continue;
    const orderIds: string[] = [];
    for (const other of named.get(clientOid) ?? []) {
      const { id, pending } = other.intent;
      if (id === intent.id || !makes(pending.endpoint)) continue;
      const reach = reachOf(pending) + reachOf(intent.pending);
      if (Math.abs(pending.stamp - intent.pending.stamp) > reach) continue;
      const { outcome, orderIds: known = [] } = other.outcome ?? {};
      if (outcome === 'rejected' || outcome === 'not-sent') continue;
      if (outcome === 'accepted' && known.length > 0) orderIds.push(...known);
      else taken.set(clientOid, null);
    }
    if (orderIds.length > 0 && !taken.has(clientOid)) taken.set(clientOid, orderIds);
  }
  return { get: (clientOid) => taken.get(clientOid), knows: () => true };
};

/** Milliseconds after its stamp in which an order of the request may be made. */
const reachOf = ({ arrivesFor = TOLERANCE }: JournalIntent['pending']): number => arrivesFor + MARGIN;

/** Settled requests that are younger may still tell a later one with the same client order id from theirs. */
const KEPT_FOR = 60_000;

/** The entries that still matter: of requests that are open, of the youngest, and of those that share an id with an open one. */
export const entriesToKeep = (requests: Requests): JournalEntry[] => {
  const all = [...requests.values()];
  const newest = all.reduce((latest, { intent }) => Math.max(latest, intent.at), 0);
  const open = new Set(
    all
      .filter((one) => !isSettled(one))
      .flatMap(({ intent }) => intent.pending.items.map(({ clientOid }) => clientOid)),
  );
  open.delete(undefined);
  return all
    .filter(
      (one) =>
        !isSettled(one) ||
        one.intent.at >= newest - Math.max(KEPT_FOR, 2 * reachOf(one.intent.pending)) ||
        one.intent.pending.items.some(({ clientOid }) => open.has(clientOid)),
    )
    .flatMap(({ intent, outcome }) => (outcome ? [intent, outcome] : [intent]));
};
