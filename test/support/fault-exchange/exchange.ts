import type { Booking, Order, Standing } from './book.ts';
import type { Choice } from './choices.ts';
import type { Clock } from './clock.ts';
import type { LogEntry } from './log.ts';
import type { Pools } from './pools.ts';
import type { Host } from './routes.ts';
import type { Script } from './script.ts';
import type { ExchangeKey } from './signature.ts';
import type { ServiceStatus } from './world.ts';

/** An order that the exchange truly holds or held, as it stands now. With `replaces` or `triggeredBy` it is no copy. */
export interface Held extends Order, Standing {}

export interface FaultExchangeOptions {
  /** Share it with the client under test. */
  readonly clock?: Clock;
  /** How far the exchange's clock is ahead of that clock, in milliseconds. */
  readonly offset?: number;
  readonly seed?: number;
  readonly keys?: readonly ExchangeKey[];
  /** Behaviours that the facts leave open, by name, e.g. `{ 'spot.unknown': 2, 'margin.unknown': 'vary' }`. */
  readonly choices?: Readonly<Record<string, Choice>>;
}

export interface FaultExchange extends AsyncDisposable {
  /** The spot host; see `baseUrl` for the others. */
  readonly url: string;
  readonly baseUrl: Readonly<Record<Host, string>>;
  /** A key that works. */
  readonly key: ExchangeKey;
  /** Exchange time. */
  now(): number;
  /** Sets the exchange's clock so many milliseconds ahead of the shared one. */
  setOffset(ms: number): void;
  readonly script: Script;
  readonly pools: Pools;
  /** Every request in order of arrival. */
  readonly log: readonly LogEntry[];
  /** Every order ever booked. */
  readonly orders: readonly Held[];
  /** Every order booked under a client order id, in order. */
  held(clientOid: string): readonly Held[];
  /** How new orders enter the book where a fault does not say. */
  setBooking(booking: Booking): void;
  setStatus(host: Host, status: ServiceStatus): void;
  /** From now on a key is refused, e.g. with `400003` or `411100`; `allowKey` takes it back. */
  refuseKey(apiKey: string, code?: string, msg?: string): void;
  allowKey(apiKey: string): void;
  /** Refuses connections on a host; for so long, or until `acceptConnections`. */
  refuseConnections(host: Host, ms?: number): Promise<void>;
  acceptConnections(host: Host): Promise<void>;
  /** Resolves when no held-back request waits any more. */
  settled(): Promise<void>;
  /** Ends all connections, listeners and timers; held-back requests are never processed then. */
  close(): Promise<void>;
}
