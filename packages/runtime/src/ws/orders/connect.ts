import type { CallOptions, Client } from '../../client.ts';
import type { EndpointSpec } from '../../endpoint.ts';
import { CredentialsError } from '../../errors/credentials-error.ts';
import { partsOf } from '../../parts.ts';
import { requestOf, type Way } from '../../request.ts';
import { connected } from './connected.ts';
import type { Latency } from './latency.ts';
import { ordersOf, type Orders } from './orders.ts';
import { SocketAnswer } from './read-reply.ts';
import type { Session, SessionState } from './session.ts';

/** The connection as a call, so that it fails like one. */
const SPEC: EndpointSpec = {
  id: 'ws.orders.connect',
  method: 'GET',
  path: '',
  host: 'spot',
  domain: '',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: null,
  service: '',
  subService: '',
  methodName: '',
};

const ofClient = (client: Client): Orders => {
  const parts = partsOf(client);
  if (!parts)
    throw new CredentialsError(SPEC.id, 'the client is one for public endpoints', 'Use createClient.');
  return ordersOf(client, parts);
};

/**
 * Opens the connection that orders travel over ahead of the first one, and keeps it. Without it, the first order waits.
 * @throws {KucoinError} as an order would: a key that is refused, a gateway that cannot be reached in time.
 */
export const connectOrders = async (
  client: Client,
  options?: Pick<CallOptions, 'signal' | 'deadline'>,
): Promise<void> => {
  const orders = ofClient(client);
  const { parts } = orders;
  const lines = parts.keyring.hasLines ? (['spot', 'futures'] as const) : (['spot'] as const);
  const connect = async (session: Session): Promise<void> => {
    const way: Way = {
      arrivesFor: 0,
      attempt: async (call) => {
        call.attempts++;
        const failure = await connected(parts, call, session);
        return failure ? { failure } : { answer: new SocketAnswer(SPEC, undefined, undefined) };
      },
    };
    await requestOf(parts)?.(SPEC, undefined, options, way);
  };
  await Promise.all(lines.map((line) => connect(orders.sessionFor(line))));
};

/** How one of the connections stands that orders travel over. */
export interface OrdersConnection {
  readonly state: SessionState;
  /** Since when, in ms since 1970. */
  readonly since: number | undefined;
  /** Requests that were sent and have no answer yet, and requests that wait to be sent. */
  readonly underWay: number;
  readonly waiting: number;
}

export interface OrdersStatus {
  /** One, or one each for spot and futures where these have partners of their own; none before the first use. */
  readonly connections: readonly OrdersConnection[];
  /** Round trips so far, in ms, by operation: `spot.order`. Within 2 %. */
  readonly latency: Readonly<Record<string, Latency>>;
}

/** How the connection for orders stands, and how fast its operations were. */
export const ordersStatus = (client: Client): OrdersStatus => {
  const { sessions, latency } = ofClient(client);
  const connections = [...sessions.values()].map(({ state, since, underWay, waiting }) => ({
    state,
    since,
    underWay,
    waiting,
  }));
  return { connections, latency: latency() };
};
