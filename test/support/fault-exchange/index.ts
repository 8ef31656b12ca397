import { refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import { standingOf } from './book.ts';
import type { Order } from './book.ts';
import { createChoices } from './choices.ts';
import { fastClock } from './clock.ts';
import type { FaultExchange, FaultExchangeOptions, Held } from './exchange.ts';
import { listen } from './listener.ts';
import { createPools } from './pools.ts';
import { createReception } from './reception.ts';
import { HOSTS } from './routes.ts';
import { createScript } from './script.ts';
import type { ExchangeKey } from './signature.ts';
import { createTimers } from './timers.ts';
import { createWorld, ripen } from './world.ts';

export { fastClock } from './clock.ts';
export type { Clock, FastClock } from './clock.ts';
export type { FaultExchange, FaultExchangeOptions } from './exchange.ts';
export { faults, together } from './faults.ts';
export type { Fault } from './faults.ts';
export type { ExchangeKey } from './signature.ts';

const TEST_KEY: ExchangeKey = {
  apiKey: 'fault-key',
  apiSecret: 'fault-secret',
  apiPassphrase: 'fault-passphrase',
  version: 3,
  uid: '1001',
};

/** Starts an exchange on loopback that does what its script says. */
export const createFaultExchange = async (options: FaultExchangeOptions = {}): Promise<FaultExchange> => {
  const { clock = fastClock(), seed = 1, keys = [TEST_KEY], choices = {} } = options;
  let offset = options.offset ?? 0;
  const now = (): number => clock.now() + offset;
  const world = createWorld(now, seed, createChoices(seed, choices));
  const pools = createPools(now);
  const script = createScript(seed);
  const timers = createTimers(clock);
  const refusedKeys = new Map<string, Answer>();
  const desk = { world, pools, keys: new Map(keys.map((key) => [key.apiKey, key])), refusedKeys };
  const reception = createReception(desk, script, timers);

  const [spot, futures, broker] = await Promise.all(
    HOSTS.map((host) => {
      const receive = reception.receive(host);
      return listen((request, response) => void receive(request, response));
    }),
  );
  if (!spot || !futures || !broker) throw new Error('There are fewer listeners than hosts.');
  const listeners = { spot, futures, broker };

  const view = (read: () => readonly Order[]): readonly Held[] => {
    ripen(world, now());
    return read().map((order) => ({ ...order, ...standingOf(order, now()) }));
  };
  const close = async (): Promise<void> => {
    timers.callOff();
    reception.close();
    await Promise.all([spot, futures, broker].map((listener) => listener.down()));
  };

  return {
    url: spot.url,
    baseUrl: { spot: spot.url, futures: futures.url, broker: broker.url },
    key: keys[0] ?? TEST_KEY,
    now,
    setOffset: (ms) => {
      offset = ms;
    },
    script,
    pools,
    log: reception.log,
    get orders() {
      return view(() => world.book.orders);
    },
    held: (clientOid) => view(() => world.book.named(clientOid)),
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
      if (ms !== undefined) timers.later(ms, () => void listeners[host].up());
    },
    acceptConnections: (host) => listeners[host].up(),
    settled: () => reception.settled(),
    close,
    [Symbol.asyncDispose]: close,
  };
};
