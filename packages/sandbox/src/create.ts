import { randomUUID } from 'node:crypto';
import { clockRoutes } from './admin/clock.ts';
import { readDuration } from './admin/duration.ts';
import { faultRoutes } from './admin/faults.ts';
import { moveTo, worldRoutes } from './admin/world.ts';
import { peopleRoutes } from './admin/people.ts';
import { withAdmin } from './admin/routes.ts';
import { stateRoutes } from './admin/state.ts';
import { HOSTS, readCatalog } from './catalog.ts';
import type { Catalog, Host } from './catalog.ts';
import { withCors } from './cors.ts';
import { createExchange } from './engine/exchange.ts';
import type { Exchange } from './engine/exchange.ts';
import { createFaults } from './faults/index.ts';
import { createGate } from './gate/gate.ts';
import { handOut, readyKeys, readyPartners } from './keys.ts';
import { openHouse } from './listening.ts';
import type { Sandbox, SandboxOptions } from './options.ts';
import { welcomeAll } from './people.ts';
import { createBoard } from './push/board.ts';
import { createCrowd } from './push/crowd.ts';
import { FEEDS } from './push/feeds/index.ts';
import type { Hall } from './push/hall.ts';
import { faultHooks } from './push/hooks.ts';
import { SOCKET_LIMITS } from './push/limits.ts';
import { createTokens } from './push/tokens.ts';
import { load, save } from './saved.ts';
import type { Snapshot } from './saved.ts';
import { createService } from './service.ts';
import type { Service } from './service.ts';
import { surfaceRoute } from './surface.ts';
import { setTradingStatus } from './trading-status.ts';
import { truthOf } from './truth.ts';
import type { Venue } from './venue.ts';

/** How often the markets catch up with the time while nobody calls. */
const LIVE_MS = 20;

/** Keeps the markets moving; a fault of theirs is said, and the exchange lives on. */
const keepAlive = ({ clock }: Exchange): (() => void) => {
  const timer = setInterval(() => {
    try {
      clock.sync();
    } catch (error) {
      console.error(error);
    }
  }, LIVE_MS);
  return () => clearInterval(timer);
};

const openVenue = (catalog: Catalog, options: SandboxOptions, seed: string): Venue => {
  const { speed = 1, region = 'global', symbols } = options;
  const exchange = createExchange({
    seed,
    real: options.now ?? Date.now,
    speed,
    // Who watches in real time wants to see something; who makes time fly wants it cheap.
    stepMs: speed === 1 ? 200 : 1000,
    ...(symbols ? { symbols } : {}),
  });
  const gate = createGate(catalog, {
    customers: exchange.state.customers,
    site: region,
    counts: options.rateLimits ?? true,
  });
  const { connectionsPerToken: uses } = { ...SOCKET_LIMITS, ...options.sockets };
  return { exchange, gate, tokens: createTokens({ now: exchange.clock.now, uses }), socketUrls: new Map() };
};

/** Starts a local exchange with fake balances; resolves once all its hosts take requests. */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { port = 0, host: address = '127.0.0.1', region = 'global', admin = 'local', cors = false } = options;
  const seed = String(options.seed ?? randomUUID());
  const catalog = readCatalog();
  const venue = openVenue(catalog, options, seed);
  const { exchange, gate, tokens } = venue;
  const { clock } = exchange;
  const real = options.now ?? Date.now;
  const keys = readyKeys(catalog.permissions);
  welcomeAll(exchange, keys, region);
  handOut(keys, gate.state.keys);
  const partners = readyPartners(gate.state.partners);
  if (options.snapshot) load(venue, options.snapshot);

  const current = (): number => {
    clock.sync();
    return clock.now();
  };
  const uidOf = (apiKey: string): string | undefined => gate.state.keys.keys.get(apiKey)?.uid;
  const faults = createFaults({ seed, now: current, catalog, uidOf });
  const limits = { ...SOCKET_LIMITS, ...options.sockets };
  const board = createBoard(exchange, FEEDS);
  const hall: Hall = { venue, exchange, board, tokens, limits, hooks: faultHooks(faults), real };

  const advance = (time: number | string): void => {
    clock.advance(readDuration('time', time));
    board.flush();
  };
  const moveMarket = (symbol: string, price: string): void => {
    clock.sync();
    moveTo(exchange, symbol, price);
    board.flush();
  };
  const saveAll = (): Snapshot => save(venue);
  const loadAll = (snapshot: Snapshot): void => {
    load(venue, snapshot);
    house.cut();
  };
  const adminRoutes = [
    surfaceRoute(catalog),
    ...clockRoutes(clock, advance),
    ...worldRoutes(exchange, moveMarket, keys[0].uid),
    ...peopleRoutes(venue),
    ...stateRoutes({ venue, save: saveAll, load: loadAll, first: keys[0].uid }),
    ...faultRoutes(faults.register),
  ];
  const serviceOf = (host: Host): Service => {
    const faulty = faults.around(host, createService({ host, catalog, venue }));
    const open = cors ? withCors(faulty) : faulty;
    return host === 'spot' ? withAdmin(open, adminRoutes, admin) : open;
  };

  const stopLiving = keepAlive(exchange);
  const stop = (): void => {
    stopLiving();
    faults.close();
    board.close();
  };
  const crowd = createCrowd(limits, real);
  const house = await openHouse({ hosts: HOSTS, port, address, hall, crowd, serviceOf, stop });
  const { add, list, clear } = faults.register;
  return {
    seed,
    baseUrl: house.baseUrl,
    socketUrl: house.socketUrl,
    keys,
    partners,
    gate,
    exchange,
    board,
    faults: { add, list, clear },
    advance,
    moveMarket,
    setStatus: (line, status, msg) => setTradingStatus(venue, line, status, msg),
    expect: (key = keys[0]) => {
      clock.sync();
      return truthOf(exchange, key.uid);
    },
    save: saveAll,
    load: loadAll,
    close: house.close,
    [Symbol.asyncDispose]: house.close,
  };
};
