import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse, toPage } from './answer.ts';
import type { Answer, Page } from './answer.ts';
import { standingOf } from './book.ts';
import type { Booking, Order, OrderState } from './book.ts';
import { createChoices } from './choices.ts';
import type { Choice } from './choices.ts';
import { fastClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { judge, paramsOf } from './desk.ts';
import type { Received } from './desk.ts';
import type { Family } from './families.ts';
import type { Fault } from './faults.ts';
import { listen } from './listener.ts';
import type { LogEntry } from './log.ts';
import { named } from './named.ts';
import { createPools } from './pools.ts';
import type { Pools } from './pools.ts';
import { findRoute, HOSTS } from './routes.ts';
import type { Host } from './routes.ts';
import { createScript } from './script.ts';
import type { Script } from './script.ts';
import type { ExchangeKey } from './signature.ts';
import { deliver, hangUp, readBody } from './wire.ts';
import { createWorld, ripen } from './world.ts';
import type { ServiceStatus } from './world.ts';

export { fastClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { faults, together } from './faults.ts';
export type { Fault } from './faults.ts';
export type { LogEntry } from './log.ts';
export type { ExchangeKey } from './signature.ts';

/** An order that the exchange truly holds or held. */
export interface Held {
  readonly orderId: string;
  readonly clientOid: string | null;
  readonly family: Family;
  readonly symbol: string;
  readonly state: OrderState;
  readonly price: string;
  readonly size: string;
  readonly filled: string;
  readonly cancelled: string;
  readonly bookedAt: number;
  readonly visibleAt: number;
  /** The endpoint that booked it. */
  readonly endpoint: string;
  /** Set where it took another order's place, and where a stop order turned into it: it is no second copy then. */
  readonly replaces?: string;
  readonly triggeredBy?: string;
}

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
  close(): Promise<void>;
}

export const testKey: ExchangeKey = {
  apiKey: 'fault-key',
  apiSecret: 'fault-secret',
  apiPassphrase: 'fault-passphrase',
  version: 3,
  uid: '1001',
};

const toHeld = (order: Order, now: number): Held => {
  const { state, price, size, filled, cancelled } = standingOf(order, now);
  const { orderId, clientOid, family, symbol, bookedAt, visibleAt, endpoint, replaces, triggeredBy } = order;
  return {
    ...{
      orderId,
      clientOid,
      family,
      symbol,
      state,
      price,
      size,
      filled,
      cancelled,
      bookedAt,
      visibleAt,
      endpoint,
    },
    ...(replaces === undefined ? {} : { replaces }),
    ...(triggeredBy === undefined ? {} : { triggeredBy }),
  };
};

const parseBody = (body: Buffer): unknown => {
  try {
    return body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** A name that stands there more than once is a list. */
const queryOf = (pairs: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(pairs.keys())].map((name) => [name, pairs.getAll(name).join(',')]));

/** Starts an exchange on loopback that does what its script says. */
export const createFaultExchange = async (options: FaultExchangeOptions = {}): Promise<FaultExchange> => {
  const { clock = fastClock(), seed = 1, keys: given = [testKey], choices = {} } = options;
  let offset = options.offset ?? 0;
  const now = (): number => clock.now() + offset;
  const world = createWorld(now, seed, createChoices(seed, choices));
  const pools = createPools(now);
  const script = createScript(seed);
  const keys = new Map(given.map((key) => [key.apiKey, key]));
  const refusedKeys = new Map<string, Answer>();
  const log: LogEntry[] = [];
  const attempts = new Map<string, number>();
  const timers = new Set<() => void>();
  let held = 0;
  let waiters: (() => void)[] = [];

  const wakeAll = (): void => {
    for (const wake of waiters) wake();
    waiters = [];
  };
  const later = (ms: number, run: () => void): void => {
    const callOff = clock.after(ms, () => {
      timers.delete(callOff);
      run();
    });
    timers.add(callOff);
  };
  const soon = (run: () => void, realMs: number): void => later(realMs * clock.factor, run);

  const answer = (received: Received, response: ServerResponse, fault: Fault, entry: LogEntry): void => {
    let truth: Page = toPage(refuse('500000', 'Not processed.', 500));
    if (fault.processed !== false) {
      const judged = judge({ world, pools, keys, refusedKeys }, received, fault, entry);
      entry.code = judged.answer.code;
      entry.status = judged.answer.status;
      truth = toPage(judged.answer, judged.headers);
    }
    const page = typeof fault.page === 'function' ? fault.page(truth) : (fault.page ?? truth);
    const send = (): void => {
      const whole = deliver(response, page, fault.delivery ?? 'whole', soon);
      entry.answered = whole && page === truth;
    };
    if (fault.delay === undefined) send();
    else later(fault.delay, send);
  };

  const receive = (host: Host) => {
    const find = findRoute(host);
    return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await readBody(request);
      if (body === undefined) return;
      const { method = 'GET', url: target = '/', headers } = request;
      const { pathname, searchParams } = new URL(target, 'http://exchange');
      const match = find(method, pathname);
      if (!match) {
        deliver(response, toPage(refuse('404', 'Not Found', 404)), 'whole', soon);
        return;
      }
      const received: Received = {
        ...{ method, target, headers, body, match },
        query: queryOf(searchParams),
        json: parseBody(body),
      };
      const names = named(paramsOf(received), received.json);
      const key = [match.route.id, ...names.clientOids, ...names.orderIds].join('\n');
      const attempt = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, attempt);
      const asked = { n: log.length + 1, id: match.route.id, host, ...names, attempt, arrivedAt: now() };
      const fault = script.meet(asked);
      const signedAt = Number(headers['kc-api-timestamp'] ?? Number.NaN);
      const entry: LogEntry = {
        ...asked,
        signedAt: Number.isNaN(signedAt) ? null : signedAt,
        fault: fault.name,
        processedAt: null,
        code: null,
        status: null,
        booked: [],
        changed: [],
        answered: false,
        weight: 0,
      };
      log.push(entry);
      if (fault.hold === undefined) {
        answer(received, response, fault, entry);
        return;
      }
      held += 1;
      if (fault.meanwhile) hangUp(response.socket, fault.meanwhile);
      later(fault.hold, () => {
        // Judged by the clock as it is now, not as it was meant to be: a late timer makes a late request.
        answer(received, response, fault, entry);
        held -= 1;
        if (held === 0) wakeAll();
      });
    };
  };

  const opened = await Promise.all(
    HOSTS.map((host) => {
      const handle = receive(host);
      return listen((request, response) => void handle(request, response));
    }),
  );
  const listeners = Object.fromEntries(HOSTS.map((host, at) => [host, opened[at]])) as Record<
    Host,
    (typeof opened)[number]
  >;
  const baseUrl = { spot: listeners.spot.url, futures: listeners.futures.url, broker: listeners.broker.url };

  const close = async (): Promise<void> => {
    for (const callOff of timers) callOff();
    timers.clear();
    held = 0;
    wakeAll();
    await Promise.all(opened.map((listener) => listener.down()));
  };
  const view = (fits: (order: Order) => boolean): readonly Held[] => {
    ripen(world, now());
    return world.book.orders.filter(fits).map((order) => toHeld(order, now()));
  };

  return {
    url: baseUrl.spot,
    baseUrl,
    key: given[0] ?? testKey,
    now,
    setOffset: (ms) => {
      offset = ms;
    },
    script,
    pools,
    log,
    get orders() {
      return view(() => true);
    },
    held: (clientOid) => view((order) => order.clientOid === clientOid),
    setBooking: (booking) => {
      world.booking = booking;
    },
    setStatus: (host, status) => {
      world.status[host] = status;
    },
    refuseKey: (apiKey, code = '400003', msg = 'KC-API-KEY not exists') =>
      void refusedKeys.set(apiKey, refuse(code, msg)),
    allowKey: (apiKey) => void refusedKeys.delete(apiKey),
    refuseConnections: async (host, ms) => {
      await listeners[host].down();
      if (ms !== undefined) later(ms, () => void listeners[host].up());
    },
    acceptConnections: (host) => listeners[host].up(),
    settled: () => (held === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    close,
    [Symbol.asyncDispose]: close,
  };
};
