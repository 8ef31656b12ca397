import type { Client } from '../../client.ts';
import type { Parts } from '../../parts.ts';
import { gatewayAddress } from '../gateways/socket-address.ts';
import { ID, type Line } from './dial.ts';
import { known } from './known.ts';
import { createTimes, type Latency, type Times } from './latency.ts';
import { createSession, type Session } from './session.ts';
import { createSocketAttempt } from './socket-attempt.ts';

/** What a client's operations share. */
export interface Orders {
  readonly parts: Parts;
  readonly attempt: ReturnType<typeof createSocketAttempt>;
  /** The connection for a line of business: one for all, unless each has a partner of its own. */
  sessionFor(line: Line): Session;
  readonly sessions: ReadonlyMap<Line, Session>;
  timesOf(op: string): Times;
  latency(): Readonly<Record<string, Latency>>;
}

export const ordersOf = (client: Client, parts: Parts): Orders => {
  let orders = known.get(parts);
  if (!orders) {
    orders = createOrders(client, parts);
    known.set(parts, orders);
  }
  return orders;
};

const createOrders = (client: Client, parts: Parts): Orders => {
  const sessions = new Map<Line, Session>();
  const times = new Map<string, Times>();
  return {
    parts,
    attempt: createSocketAttempt(parts),
    sessions,
    sessionFor: (line) => {
      const own = parts.keyring.hasLines ? line : 'spot';
      let session = sessions.get(own);
      if (!session) {
        session = createSession(client, parts, own, gatewayAddress(client, ID, 'trading'));
        sessions.set(own, session);
        parts.closers.add(session.close);
      }
      return session;
    },
    timesOf: (op) => {
      let one = times.get(op);
      if (!one) times.set(op, (one = createTimes()));
      return one;
    },
    latency: () => Object.fromEntries([...times].map(([op, one]) => [op, one.read()])),
  };
};
