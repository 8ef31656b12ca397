import type { Parts } from '../../parts.ts';
import type { LineStatus } from '../hub/line.ts';
import type { Orders } from './orders.ts';

/** What clients have that called an operation: apart from the code for it, which nobody else needs. */
export const known: WeakMap<Parts, Orders> = new WeakMap();

/** How the connections stand that orders travel over, in the terms of all sockets. */
export const orderLines = (parts: Parts | undefined): LineStatus[] => {
  const sessions = (parts && known.get(parts)?.sessions.values()) ?? [];
  return [...sessions].map(({ state, since = 0, reconnects, problem }) => ({
    state: state === 'open' || state === 'connecting' ? state : 'closed',
    topics: 0,
    since,
    reconnects,
    problem,
  }));
};
