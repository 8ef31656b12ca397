import type { ExchangeClock } from './clock.ts';
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
  readonly time: TimeSource;
}
