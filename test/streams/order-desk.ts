import { createSandbox, type Sandbox, type SandboxOptions } from '@kucoin-typed/sandbox';
import { Kucoin, type ClientOptions } from 'kucoin-typed';
import { fastClock, type FastClock } from '../support/fault-exchange/index.ts';
import { openRelay, type Relay } from './relay.ts';

/** A client, an exchange that shares its clock, and the network between them. */
export interface Desk extends AsyncDisposable {
  readonly kucoin: Kucoin;
  readonly sandbox: Sandbox;
  readonly relay: Relay;
  readonly clock: FastClock;
  /** What a client of this exchange needs. */
  readonly options: ClientOptions;
}

/** @param factor how much faster than real time both live. */
export const openDesk = async (
  options: ClientOptions = {},
  world: SandboxOptions & { readonly factor?: number } = {},
): Promise<Desk> => {
  const { factor = 1, ...more } = world;
  const clock = fastClock(factor);
  const sandbox = await createSandbox({ seed: 'orders', now: clock.now, ...more });
  const relay = await openRelay(sandbox.socketUrl.trading);
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  const all: ClientOptions = {
    apiKey,
    apiSecret,
    apiPassphrase,
    baseUrl: sandbox.baseUrl,
    socketUrl: { ...sandbox.socketUrl, trading: relay.url },
    ...options,
    clock: { source: clock, ...options.clock },
  };
  const kucoin = new Kucoin(all);
  return {
    kucoin,
    sandbox,
    relay,
    clock,
    options: all,
    [Symbol.asyncDispose]: async () => {
      await kucoin.close();
      await relay[Symbol.asyncDispose]();
      await sandbox.close();
    },
  };
};

export const limit = {
  symbol: 'BTC-USDT',
  side: 'buy',
  type: 'limit',
  price: '20000',
  size: '0.001',
} as const;

export const contract = {
  symbol: 'XBTUSDTM',
  side: 'buy',
  type: 'limit',
  price: '20000',
  size: 1,
  leverage: 3,
} as const;

/** Rests until a condition holds. */
export const until = async (condition: () => boolean): Promise<void> => {
  for (let i = 0; !condition(); i++) {
    if (i > 2000) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
