import { randomUUID } from 'node:crypto';
import { faultRoutes } from './admin/faults.ts';
import { withAdmin } from './admin/routes.ts';
import type { AdminAccess, AdminRoute } from './admin/routes.ts';
import { HOSTS, readCatalog } from './catalog.ts';
import type { Host } from './catalog.ts';
import { withCors } from './cors.ts';
import { createExchange } from './engine/exchange.ts';
import type { Site } from './engine/customers.ts';
import type { Exchange } from './engine/exchange.ts';
import type { Faults } from './faults/fault.ts';
import { createFaults } from './faults/index.ts';
import { createGate } from './gate/gate.ts';
import type { Gate } from './gate/gate.ts';
import type { Line } from './gate/partner.ts';
import { handOut, readyKeys, readyPartners } from './keys.ts';
import type { SandboxKey, SandboxPartner } from './keys.ts';
import { welcomeAll } from './people.ts';
import { createBoard } from './push/board.ts';
import { createCrowd } from './push/crowd.ts';
import { FEEDS } from './push/feeds/index.ts';
import { CLASSIC_PATH, SOCKET_PATHS, openGateways } from './push/gateway.ts';
import type { Hall } from './push/hall.ts';
import { faultHooks } from './push/hooks.ts';
import { SOCKET_LIMITS } from './push/limits.ts';
import type { SocketLimits } from './push/limits.ts';
import { createTokens } from './push/tokens.ts';
import { createHostServer, listen, shut } from './server.ts';
import { createService } from './service.ts';
import type { Service } from './service.ts';
import { surfaceRoute } from './surface.ts';
import type { Venue } from './venue.ts';

export type { AdminAccess } from './admin/routes.ts';
export type { Host } from './catalog.ts';
export type { Site } from './engine/customers.ts';
export type { Fault, FaultHandle, FaultView, Faults, Match, Moment, Span } from './faults/fault.ts';
export type { SandboxKey, SandboxPartner } from './keys.ts';
export type { SocketLimits } from './push/limits.ts';
export type { Depth, Surface } from './surface.ts';

export interface SandboxOptions {
  /** 0, the default, takes free ports; any other takes this one for spot and the next two for futures and broker. */
  readonly port?: number;
  /** The address to listen on; only this machine can reach the default, `127.0.0.1`. */
  readonly host?: string;
  /** Whether quotas of requests count; they do by default. */
  readonly rateLimits?: boolean;
  /** Real time in milliseconds; the system's by default. */
  readonly now?: () => number;
  /** How many times faster than real time the exchange lives; 0 stands still until `advance`. 1 by default. */
  readonly speed?: number;
  /** The same seed makes the same markets, ids and faults; a new one by default. */
  readonly seed?: string | number;
  /** What sockets are allowed, where it differs from KuCoin's documented limits. */
  readonly sockets?: Partial<SocketLimits>;
  /** The spot symbols that trade, such as `BTC-USDT`; a table of twenty by default. */
  readonly symbols?: readonly string[];
  /**
   * Whose site it is: `eu` and `tr` have spot only, `au` asks for `X-SITE-TYPE: australia` on every call.
   * `global`, the default, also serves what other sites share with it.
   */
  readonly region?: Site;
  /** Who may use the routes under `/_sandbox`; only programs on this machine by default. */
  readonly admin?: AdminAccess;
  /** Whether web pages of any origin may call; KuCoin does not let them, and neither does the sandbox by default. */
  readonly cors?: boolean;
}

/** A running local exchange. */
export interface Sandbox extends AsyncDisposable {
  /** The HTTP address of each host family. */
  readonly baseUrl: Readonly<Record<Host, string>>;
  /**
   * Where sockets connect that ask for no address first: the unified gateways and the WebSocket API.
   * Where the classic ones connect comes with their tokens.
   */
  readonly socketUrl: Readonly<Record<SocketName, string>>;
  /** Ready API keys, each with its own account; the first may do everything, the second only read. */
  readonly keys: readonly [SandboxKey, ...SandboxKey[]];
  /** A ready broker partner for each business line. */
  readonly partners: Readonly<Record<Line, SandboxPartner>>;
  /** Who may call, from where and how often; the functions of `gate/` change it. */
  readonly gate: Gate;
  /** The exchange itself, for looking inside. */
  readonly exchange: Exchange;
  /** Faults on demand: `docs/faults.md`. */
  readonly faults: Faults;
  /** Lets time pass at once: milliseconds. Everything due in between happens, in order. */
  readonly advance: (ms: number) => void;
  /** Stops the exchange and drops every connection. */
  close: () => Promise<void>;
}

export type SocketName = keyof typeof SOCKET_PATHS;

/** How often the markets catch up with the time while nobody calls. */
const LIVE_MS = 20;

/** Starts a local exchange with fake balances; resolves once all its hosts take requests. */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const {
    port = 0,
    host: address = '127.0.0.1',
    speed = 1,
    region = 'global',
    admin = 'local',
    cors = false,
  } = options;
  const seed = String(options.seed ?? randomUUID());
  const catalog = readCatalog();
  const real = options.now ?? Date.now;
  const exchange = createExchange({
    seed,
    real,
    speed,
    // Who watches in real time wants to see something; who makes time fly wants it cheap.
    stepMs: speed === 1 ? 200 : 1000,
    ...(options.symbols ? { symbols: options.symbols } : {}),
  });
  const { clock } = exchange;
  const { now } = clock;
  const gate = createGate(catalog, {
    customers: exchange.state.customers,
    site: region,
    counts: options.rateLimits ?? true,
  });
  const limits: SocketLimits = { ...SOCKET_LIMITS, ...options.sockets };
  const tokens = createTokens({ now, uses: limits.connectionsPerToken });
  const board = createBoard(exchange, FEEDS);
  const crowd = createCrowd(limits, real);
  const venue: Venue = { exchange, gate, tokens, socketUrls: new Map() };
  const keys = readyKeys(catalog.permissions);
  welcomeAll(exchange, keys, region);
  handOut(keys, gate.state.keys);
  const partners = readyPartners(gate.state.partners);
  const origin = address.includes(':') ? `[${address}]` : address;

  const uidOf = (apiKey: string): string | undefined => gate.state.keys.keys.get(apiKey)?.uid;
  const current = (): number => {
    clock.sync();
    return now();
  };
  const faults = createFaults({ seed, now: current, catalog, uidOf });
  const adminRoutes: readonly AdminRoute[] = [surfaceRoute(catalog), ...faultRoutes(faults.register)];

  const serviceOf = (host: Host): Service => {
    const faulty = faults.around(host, createService({ host, catalog, venue }));
    const open = cors ? withCors(faulty) : faulty;
    return host === 'spot' ? withAdmin(open, adminRoutes, admin) : open;
  };
  const servers = HOSTS.map((host) => createHostServer(serviceOf(host)));
  const hooks = faultHooks(faults);
  const hall: Hall = { venue, exchange, board, tokens, limits, hooks, real };
  const closings: (() => void)[] = [board.close];
  const living = setInterval(clock.sync, LIVE_MS);
  const close = async (): Promise<void> => {
    clearInterval(living);
    faults.close();
    for (const shutDoors of closings) shutDoors();
    await Promise.all(servers.map(shut));
  };
  const open = async (host: Host, at: number): Promise<[Host, string]> => {
    const server = servers[at];
    if (!server) throw new Error(`No server for ${host}.`);
    const taken = await listen(server, port === 0 ? 0 : port + at, address);
    closings.push(openGateways(server, host, hall, crowd));
    venue.socketUrls.set(host, `ws://${origin}:${taken}${CLASSIC_PATH}`);
    return [host, `http://${origin}:${taken}`];
  };
  // All attempts come to their end before a failure closes what has opened, so that nothing opens later.
  const opened = await Promise.allSettled(HOSTS.map(open));
  const failed = opened.find((attempt) => attempt.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const addresses = opened.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const baseUrl = Object.fromEntries(addresses) as Record<Host, string>;
  const socketUrl = Object.fromEntries(
    Object.entries(SOCKET_PATHS).map(([name, path]) => [name, baseUrl.spot.replace(/^http/, 'ws') + path]),
  ) as Record<SocketName, string>;
  const advance = (ms: number): void => {
    clock.advance(ms);
    board.flush();
  };
  const { add, list, clear } = faults.register;
  return {
    baseUrl,
    socketUrl,
    keys,
    partners,
    gate,
    exchange,
    faults: { add, list, clear },
    advance,
    close,
    [Symbol.asyncDispose]: close,
  };
};
