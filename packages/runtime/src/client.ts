import { canProxy, createTransport } from '#transport';
import { ApiPromise, type Answer } from './api-promise.ts';
import { createCheckKey, type KeyCheck, type Permissions } from './check-key.ts';
import { clientOf } from './client-of.ts';
import { createClock, type ClockOffset } from './clock.ts';
import { createDrift } from './drift/drift.ts';
import type { LoadShapes } from './drift/shapes.ts';
import type { EndpointSpec } from './endpoint.ts';
import { createCauseFinder, type Causes } from './errors/causes.ts';
import { OptionsError } from './errors/options-error.ts';
import { createResolvePending, type PendingResolution } from './journal/resolve-pending.ts';
import { createKeyring } from './keyring.ts';
import type { ClientOptions, KeyOptions, PublicOptions, Regions } from './options/options.ts';
import { readOptions, readRetry } from './options/read-options.ts';
import type { PendingOrder } from './outcome/pending.ts';
import type { Resolution } from './outcome/resolution.ts';
import { createResolve } from './outcome/resolution.ts';
import { rememberParts, type Explain, type Parts, type Services } from './parts.ts';
import type { Priority } from './rate-limit/limiter.ts';
import { createLimiter } from './rate-limit/limiter.ts';
import { createLocalStore } from './rate-limit/local.ts';
import { accountName, createPools, machineName, type PoolSpecs } from './rate-limit/pools.ts';
import type { PoolUse } from './rate-limit/store.ts';
import { createRequest } from './request.ts';
import { createBackoff } from './retry.ts';
import { routeSpec, type Route } from './route.ts';
import { machineTime } from './time-source.ts';
import { guardLogger } from './watch/guard-logger.ts';
import type { Transport } from './transport/transport.ts';
import { createWatch } from './watch/watch.ts';

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`, wherever it is. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, in place of the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds that the whole call may take, in place of the client's. */
  readonly deadline?: number | undefined;
  /** 0 goes before 1 before 2 where calls wait for their pool. Default: cancellations 0, orders 1, the rest 2. */
  readonly priority?: Priority | undefined;
}

/** What endpoints and channels need of a client. */
export interface Client {
  /** Calls an endpoint that is given as data. */
  call<R>(spec: EndpointSpec, params?: unknown, options?: CallOptions): ApiPromise<R>;
  /** What a client for public endpoints was made with. */
  readonly options?: PublicOptions | undefined;
  /** Looks at a push of the channel with an id for what the specs do not know; absent where there is no logger. */
  inspect?(id: string, message: unknown): void;
}

/** A client with everything that an account needs. */
export interface AccountClient extends Client {
  /** Signs, limits and sends a route that no spec knows yet. */
  request<R = unknown>(route: Route, options?: CallOptions): ApiPromise<R>;
  /**
   * Finds out what became of orders whose outcome was unknown, from `error.pending`.
   * @param endpoint the one that the orders were sent with.
   */
  resolve(
    endpoint: { readonly spec: EndpointSpec },
    pending: PendingOrder,
    options?: CallOptions,
  ): Promise<Resolution>;
  /** What the client's key may do, from where, and how old it is: one call. */
  checkKey(options?: CallOptions): Promise<KeyCheck>;
  /**
   * Finds out what became of every request that the journal has no certain outcome of, after a crash say, and records it.
   * What cannot be found out stays open. None of them makes it throw.
   * @param endpoints those that the orders were sent with.
   * @throws {OptionsError} where the client has no journal.
   */
  resolvePending(
    endpoints: readonly { readonly spec: EndpointSpec }[],
    options?: CallOptions,
  ): Promise<PendingResolution[]>;
  /** Used, left and reset of every pool that was used so far, by its name. */
  limits(): Promise<Readonly<Record<string, PoolUse>>>;
  /** How far the exchange's clock is from this machine's; `undefined` before it was measured. */
  clockOffset(): ClockOffset | undefined;
  /** Measures it now. */
  measureClock(): Promise<ClockOffset | undefined>;
  /** Swaps a rotated key: the next attempt is signed with it, and so is the token of the next socket. */
  setCredentials(key: KeyOptions): void;
  setAccessToken(token: string): void;
  /** Ends every stream and lets go of idle connections, so that a program can end at once. */
  close(): Promise<void>;
}

/** What the specs know beside endpoints. */
export interface ClientFacts {
  readonly regions: Regions;
  readonly pools?: PoolSpecs | undefined;
  readonly causes?: Causes | undefined;
  readonly permissions?: Permissions | undefined;
  readonly services?: Services | undefined;
  /** The long table of codes, loaded with the first refusal. */
  readonly explain?: Explain | undefined;
  /** The table of what answers look like, loaded with the first answer where there is a logger. */
  readonly shapes?: LoadShapes | undefined;
  /** In place of the platform's own: for measurements, which leave the network out. */
  readonly transport?: Transport | undefined;
}

const NO_CAUSES: Causes = { search: {}, codes: {}, common: {}, variants: {} };
const NO_SERVICES: Services = { time: {}, status: {}, key: undefined };

/** Pools are counted once for all clients in this process. */
const localStore = /*#__PURE__*/ createLocalStore();

/**
 * Builds a client. Credentials are held in closures, so that no inspection of the client shows them.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createClient = (options: ClientOptions, facts: ClientFacts): AccountClient => {
  const { regions, pools = {}, causes = NO_CAUSES, services = NO_SERVICES, explain, shapes } = facts;
  const settings = readOptions(options, regions);
  const { journal, proxy, keepAlive, keepAliveMsecs, rateLimit = {} } = options;
  const { source: time = machineTime, measure = 'on-refusal', maxAge = 600_000 } = options.clock ?? {};
  const logger = guardLogger(options.logger);
  // Going around a proxy unnoticed would show the caller's address.
  if (proxy !== undefined && !canProxy) throw new OptionsError('proxy', 'works on Node only');
  const keyring = createKeyring(options);
  const transport =
    facts.transport ?? createTransport({ keepAlive, keepAliveMsecs, proxy, after: time.after });
  const clock = createClock(time, () => askTime(), maxAge, options.customTimestampFn);
  const store = rateLimit.store ?? (time === machineTime ? localStore : createLocalStore());
  const drift = logger && createDrift(logger, shapes, time);
  const parts: Parts = {
    settings,
    transport,
    keyring,
    clock,
    limiter: settings.mode === 'off' ? undefined : createLimiter(store, time),
    poolOf: createPools(pools, rateLimit.vipLevel ?? 0, settings.hosts, {
      account: () => rateLimit.account ?? accountName(keyring.identity()),
      address: rateLimit.address ?? machineName(),
    }),
    backoff: createBackoff(readRetry(options.retry)),
    findCause: createCauseFinder(causes),
    explain,
    services,
    journal,
    watch: createWatch(options.hooks ?? {}, logger),
    logger,
    drift,
    time,
    proxy,
    closers: new Set(),
  };
  const request = createRequest(parts);
  const askTime = async (): Promise<number> => {
    const endpoint = Object.values(services.time).find(({ host }) => settings.hosts[host] !== undefined);
    if (!endpoint) throw new TypeError('no endpoint tells the time');
    const { data } = await request(endpoint, undefined, {
      deadline: 5000,
      timeout: 3000,
      priority: 0,
    });
    return Number(data);
  };
  if (measure === 'ahead') clock.measureAhead();
  warnOfRegion(settings.regionName, regions, settings.ownBase, logger);

  const { call } = clientOf(request);
  const resolve = createResolve(parts);
  const send = async (route: Route, callOptions?: CallOptions): Promise<Answer<unknown>> =>
    request(routeSpec(route), route.params, callOptions);
  const client: AccountClient = {
    call,
    ...(drift && { inspect: drift.inspect }),
    request: <R>(route: Route, callOptions?: CallOptions) =>
      new ApiPromise<R>(send(route, callOptions) as Promise<Answer<R>>),
    resolve,
    resolvePending: createResolvePending(parts, resolve),
    checkKey: createCheckKey(request, services.key, facts.permissions ?? {}, time),
    limits: async () => {
      const uses = [...((await parts.limiter?.use()) ?? [])];
      return Object.fromEntries(uses.map(([key, use]) => [key.slice(key.lastIndexOf('/') + 1), use]));
    },
    clockOffset: clock.known,
    measureClock: async () => {
      await clock.measure();
      return clock.known();
    },
    setCredentials: keyring.set,
    setAccessToken: keyring.setToken,
    close: async () => {
      await Promise.all([...parts.closers].map(async (end) => end()));
      await transport.close?.();
    },
  };
  rememberParts(client, parts);
  return client;
};

/** What a region does not serve is said when the client is made, and again by the error of a call. */
const warnOfRegion = (
  name: string,
  regions: Regions,
  ownBase: boolean,
  logger: ClientOptions['logger'],
): void => {
  const missing = Object.keys(regions['global']?.hosts ?? {}).filter((host) => !regions[name]?.hosts[host]);
  if (missing.length === 0 || ownBase) return;
  const warning = `kucoin-typed: region ${name} has no ${missing.join(' and no ')} host; calls to it will fail.`;
  if (logger) logger.info(warning);
  else console.warn(warning);
};
