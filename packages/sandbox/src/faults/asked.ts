import type { IncomingMessage } from 'node:http';
import { readAhead } from '../body.ts';
import type { Endpoint, Host } from '../catalog.ts';
import type { Match as Route, Router } from '../router.ts';
import type { Match } from './fault.ts';
import { named } from './named.ts';
import type { Subject } from './standing.ts';

/** One request as faults see it. */
export interface Asked extends Subject {
  /** Undefined where the host has no such path. */
  readonly endpoint: Endpoint | undefined;
  /** The same for the same question of the same key. */
  readonly question: string;
  /** What a batch consists of. */
  readonly items: readonly unknown[];
}

const NO_BODY = Buffer.alloc(0);

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  // A body that is refused or broken is the service's business; to faults it is none.
  const bytes = await readAhead(request).catch(() => NO_BODY);
  try {
    return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

const find = (route: Router, method: string, path: string): Route | undefined => {
  try {
    return route(method, path);
  } catch {
    return undefined;
  }
};

const itemsOf = (body: unknown): readonly unknown[] => {
  if (Array.isArray(body)) return body;
  const list = Object.values(body ?? {}).find(Array.isArray);
  return (list as readonly unknown[] | undefined) ?? [];
};

const header = (request: IncomingMessage, name: string): readonly string[] => {
  const value = request.headers[name];
  return typeof value === 'string' ? [value] : [];
};

/** Reads a request to its end and says what it is. */
export const readAsked = async (
  request: IncomingMessage,
  host: Host,
  route: Router,
  uidOf: (apiKey: string) => string | undefined,
): Promise<Asked> => {
  const { method = '', url = '' } = request;
  const [path = '', ...rest] = url.split('?');
  const match = find(route, method, path);
  const query = new URLSearchParams(rest.join('?'));
  const parameters = {
    ...match?.captured,
    ...Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])),
  };
  const body = await bodyOf(request);
  const about = named(parameters, body);
  const keys = header(request, 'kc-api-key');
  const what = match?.endpoint.id ?? `${method} ${path}`;
  const values: Partial<Record<keyof Match, readonly string[]>> = {
    endpoint: match ? [match.endpoint.id] : [],
    host: [host],
    method: [method],
    path: [path],
    key: keys,
    uid: keys.map(uidOf).filter((uid) => uid !== undefined),
    symbol: about.symbols,
    clientOid: about.clientOids,
    orderId: about.orderIds,
  };
  return {
    endpoint: match?.endpoint,
    question: [keys[0] ?? '', method, url].join('\n'),
    items: itemsOf(body),
    name: [host, what, ...about.clientOids, ...about.orderIds].join('\n'),
    values: (criterion) => values[criterion] ?? [],
  };
};
