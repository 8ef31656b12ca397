import type { ExchangeClock } from './clock.ts';
import type { Drift } from './drift/drift.ts';
import type { EndpointSpec } from './endpoint.ts';
import type { CauseFinder } from './errors/causes.ts';
import type { Journal } from './journal/journal.ts';
import type { Keyring } from './keyring.ts';
import type { Settings } from './options/settings.ts';
import type { Limiter } from './rate-limit/limiter.ts';
import type { PoolOf } from './rate-limit/pools.ts';
import type { Backoff } from './retry.ts';
import type { TimeSource } from './time-source.ts';
import type { Transport } from './transport/transport.ts';
import type { Logger } from './watch/events.ts';
import type { Watch } from './watch/watch.ts';

/** What a code means and what to do, from the long table. */
export type Explain = (
  area: string,
  code: string,
  reason: string,
) => Promise<readonly [meaning: string, cure: string] | undefined>;

/** Endpoints that the request path itself calls, by host. */
export interface Services {
  readonly time: Readonly<Record<string, EndpointSpec>>;
  readonly status: Readonly<Record<string, EndpointSpec>>;
  /** What a key may do. */
  readonly key: EndpointSpec | undefined;
}

/** Everything that a client's request path is made of. */
export interface Parts {
  readonly settings: Settings;
  readonly transport: Transport;
  readonly keyring: Keyring;
  readonly clock: ExchangeClock;
  /** Absent where calls are not held back. */
  readonly limiter: Limiter | undefined;
  readonly poolOf: PoolOf;
  readonly backoff: Backoff;
  readonly findCause: CauseFinder;
  readonly explain: Explain | undefined;
  readonly services: Services;
  readonly journal: Journal | undefined;
  readonly watch: Watch;
  readonly logger: Logger | undefined;
  /** Absent where there is no logger. */
  readonly drift: Drift | undefined;
  readonly time: TimeSource;
  /** What calls and sockets travel through. */
  readonly proxy: string | undefined;
  /** What ends with the client. */
  readonly closers: Set<() => void | Promise<void>>;
}

const known = new WeakMap<object, Parts>();

/** Lets sockets find what a client is made of, without showing it to anybody else. */
export const rememberParts = (client: object, parts: Parts): void => {
  known.set(client, parts);
};

/** What a client is made of; `undefined` for one that only calls public endpoints. */
export const partsOf = (client: object): Parts | undefined => known.get(client);

/** Makes an object stand for a client that it was built around. */
export const standFor = (object: object, client: object): void => {
  const parts = known.get(client);
  if (parts) known.set(object, parts);
};

/** Whether private calls of a client can be signed. What a function has yet to fetch counts as a key. */
export const hasKey = (client: object): boolean => {
  const keyring = known.get(client)?.keyring;
  if (!keyring) return false;
  const fetching = keyring.identity() === '' ? keyring.ready({ id: 'book' }) : undefined;
  // Whoever signs meets the error.
  fetching?.catch(() => {});
  return fetching !== undefined || keyring.identity() !== '';
};
