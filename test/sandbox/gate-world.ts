import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey, SandboxOptions } from '@kucoin-typed/sandbox';
import { createKey } from '../../packages/sandbox/src/gate/keys.ts';
import type { KeyRequest } from '../../packages/sandbox/src/gate/keys.ts';
import { createCustomer } from '../../packages/sandbox/src/engine/customers.ts';
import type { Customer, NewCustomer } from '../../packages/sandbox/src/engine/customers.ts';
import { call } from './client.ts';
import type { PrivateCall, Reply } from './client.ts';

export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly spot: string;
  readonly futures: string;
  /** Moves the exchange's clock; the time a client signs with moves along. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
  readonly call: (key: SandboxKey, options: PrivateCall & { readonly base?: string }) => Promise<Reply>;
  /** Enters a customer without money, a sub-account if it has a parent. */
  readonly join: (uid: string, more?: Partial<NewCustomer>) => Customer;
  /** Enters a key. */
  readonly addKey: (uid: string, more?: Partial<KeyRequest>) => SandboxKey;
}

/** A sandbox with a clock that stands still unless it is moved. */
export const openWorld = async (options: SandboxOptions = {}): Promise<World> => {
  const real = (): number => Date.UTC(2027, 0, 1);
  const sandbox = await createSandbox({ now: real, speed: 0, seed: 'gate', ...options });
  const { gate } = sandbox;
  const { now } = sandbox.exchange.clock;
  let made = 0;
  return {
    sandbox,
    spot: sandbox.baseUrl.spot,
    futures: sandbox.baseUrl.futures,
    wait: sandbox.advance,
    now,
    call: (key, { base = sandbox.baseUrl.spot, ...rest }) =>
      call(base, key, { timestamp: String(now()), ...rest }),
    join: (uid, more = {}) => {
      const customer = createCustomer({ uid, name: `customer${uid}`, ...more }, now());
      sandbox.exchange.addCustomer(customer);
      return customer;
    },
    addKey: (uid, more = {}) => {
      made += 1;
      const key = createKey(gate.state.keys, {
        uid,
        apiKey: `key-${made}`,
        apiPassphrase: 'a phrase',
        permissions: ['General', 'Spot', 'Futures', 'Unified'],
        createdAt: now(),
        ...more,
      });
      return { ...key, accessToken: '' };
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
};
