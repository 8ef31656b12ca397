import { badParameter } from '../refusal.ts';
import type { Snapshot } from '../saved.ts';
import { truthOf } from '../truth.ts';
import type { Venue } from '../venue.ts';
import type { AdminRoute } from './routes.ts';

/** A long life with all histories full is some tens of megabytes. */
const LARGEST = 512 * 1024 * 1024;

export interface StateTools {
  readonly venue: Venue;
  readonly save: () => Snapshot;
  readonly load: (snapshot: Snapshot) => void;
  /** The uid of the first ready-made key. */
  readonly first: string;
}

/** The exchange's state: saved, loaded, and what it truly holds for a customer. */
export const stateRoutes = ({ venue, save, load, first }: StateTools): readonly AdminRoute[] => [
  { method: 'GET', path: '/snapshot', help: 'Everything, as one JSON document.', answer: save },
  {
    method: 'POST',
    path: '/snapshot',
    help: 'Goes on from such a document (its `data`); sockets are cut.',
    limit: LARGEST,
    answer: ({ body }) => {
      if (typeof body !== 'object' || body === null) throw badParameter('body', 'must be a snapshot');
      load(body as Snapshot);
      return null;
    },
  },
  {
    method: 'GET',
    path: '/expect',
    help: 'What the exchange truly holds for ?uid=, ?key= or the first customer: balances, orders, fills, positions.',
    answer: ({ query }) => {
      const key = query.get('key');
      const uid = query.get('uid') ?? (key === null ? first : venue.gate.state.keys.keys.get(key)?.uid);
      if (uid === undefined || !venue.exchange.state.customers.has(uid))
        throw badParameter('uid', 'or "key" must name a customer');
      venue.exchange.clock.sync();
      return truthOf(venue.exchange, uid);
    },
  },
];
