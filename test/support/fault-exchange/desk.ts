import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import { isAmounts } from './decimal.ts';
import { ENDPOINTS, PLACES } from './endpoints/index.ts';
import type { Fault } from './faults.ts';
import type { LogEntry } from './log.ts';
import type { Pools } from './pools.ts';
import type { Match } from './routes.ts';
import { authenticate } from './signature.ts';
import type { ExchangeKey } from './signature.ts';
import { ripen } from './world.ts';
import type { Call, World } from './world.ts';

/** A request as it lies before the exchange. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly match: Match;
  readonly query: Readonly<Record<string, string>>;
  /** The body as JSON, undefined if there is none or it is none. */
  readonly json: any;
}

export interface Desk {
  readonly world: World;
  readonly pools: Pools;
  readonly keys: ReadonlyMap<string, ExchangeKey>;
  readonly refusedKeys: ReadonlyMap<string, Answer>;
}

export interface Judged {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
}

const TOO_MANY = refuse('429000', 'Too many requests in a short period of time.', 429);
const CLOSED = refuse('503000', 'Service unavailable.', 503);
const CANCEL_ONLY = refuse('200001', 'Only cancels are accepted at the moment.');

/** The parameters of a call in one object; those of a list in the body stay there. */
export const paramsOf = ({
  match,
  query,
  json,
}: Pick<Received, 'match' | 'query' | 'json'>): Record<string, any> => ({
  ...query,
  ...(typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {}),
  ...match.captured,
});

/** Deals with a request: key, clock, signature, quota, then what was asked. Writes what it did into the entry. */
export const judge = (desk: Desk, received: Received, fault: Fault, entry: LogEntry): Judged => {
  const { world, pools, keys, refusedKeys } = desk;
  const { route } = received.match;
  const now = world.now();
  entry.processedAt = now;
  const given = route.isPrivate ? authenticate(received, keys, refusedKeys, now) : undefined;
  if (given && 'code' in given) return { answer: given, headers: {} };
  const uid = given?.uid ?? 'address';

  if (route.pool !== null) {
    // A pool that the script empties counts as no mistake of the client's.
    if (fault.exhausted !== undefined) pools.exhaust(route.pool, uid, fault.exhausted);
    const taken = fault.exhausted === undefined && pools.take(route.pool, uid, route.weight);
    const { limit, remaining, reset } = pools.stand(route.pool, uid);
    const headers: Record<string, string> = given
      ? {
          'gw-ratelimit-limit': String(limit),
          'gw-ratelimit-remaining': String(remaining),
          'gw-ratelimit-reset': String(Math.ceil(reset)),
        }
      : {};
    if (!taken) return { answer: TOO_MANY, headers };
    entry.weight = route.weight;
    return { answer: act(desk, received, fault, entry, uid), headers };
  }
  if (fault.exhausted !== undefined) return { answer: TOO_MANY, headers: {} };
  return { answer: act(desk, received, fault, entry, uid), headers: {} };
};

const act = ({ world }: Desk, received: Received, fault: Fault, entry: LogEntry, uid: string): Answer => {
  const { route } = received.match;
  const behaviour = ENDPOINTS[route.id];
  if (!behaviour) return refuse('404000', 'The scripted exchange does not offer this endpoint.', 404);
  const status = world.status[route.host];
  if (route.isPrivate && status === 'close') return CLOSED;
  if (status === 'cancelonly' && PLACES.test(route.id)) return CANCEL_ONLY;
  // An amend that is refused may cancel the order, so it sees to its refusal itself.
  if (fault.refusal && route.id !== 'unified.order.amendOrder') return fault.refusal;
  if (route.method === 'POST' && received.body.length > 0 && received.json === undefined) {
    return refuse('400100', 'The body is not JSON.', 400);
  }
  if (!isAmounts(paramsOf(received))) return refuse('400100', 'An amount is no number.');
  // Booked at the very moment that the request was judged by.
  const now = entry.processedAt ?? world.now();
  ripen(world, now);
  const call: Call = {
    world,
    id: route.id,
    uid,
    params: paramsOf(received),
    body: received.json,
    query: received.query,
    timestamp: Number(received.headers['kc-api-timestamp']),
    now,
    fault,
    booked: [],
    changed: [],
  };
  const answer = behaviour(call);
  entry.booked = call.booked;
  entry.changed = call.changed;
  return answer;
};
