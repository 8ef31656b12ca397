import type { Lookup, OrderFacts } from './facts.ts';
import { closedFor, type Found } from './find.ts';
import { MARGIN, TOLERANCE, type PendingItem } from './pending.ts';
import type { Search, Verdict } from './resolve.ts';

/** What is known of the time at which a look-up was asked. */
export interface Moment {
  /** Whether the request could no longer arrive when the look-up began. */
  readonly final: boolean;
  /** Milliseconds since it was signed. */
  readonly age: number;
  /** The earliest time of the exchange's clock at which it can have been sent. */
  readonly sentAt: number | undefined;
}

/** What an answer proves; `undefined` where it proves nothing yet. */
export const judge = (
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
      // Another order came of it, which nobody has cancelled.
      if (finds.goesOn?.[1].includes(order[finds.goesOn[0]])) return undefined;
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
    default:
      return kind satisfies never;
  }
};

/** Whether an order is the one of this request: an older or a later one may have the same client order id. */
const isOurs = (
  { created, orderId, clientOid }: Lookup['finds'],
  order: Readonly<Record<string, unknown>>,
  { stamp, arrivesFor, generated, before }: Search,
  sentAt: number | undefined,
): boolean => {
  const oid = String(order[clientOid]);
  const others = before?.get(oid);
  if (others === null || others?.includes(String(order[orderId]))) return false;
  if (generated) return true;
  if (!created || sentAt === undefined) return false;
  const [field, perMs] = created;
  const at = Number(order[field]) / perMs;
  // One that came late may as well be of a later request, unless all of them are known.
  const reach = before?.knows(oid) ? Math.max(TOLERANCE, arrivesFor) : TOLERANCE;
  return at > sentAt - SKEW && at < stamp + reach + MARGIN;
};

/** The clocks that stamp orders may differ from the one that tells the time by this much. */
const SKEW = 500;
