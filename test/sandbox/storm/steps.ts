import type { Fault, Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import * as fc from 'fast-check';
import { call } from '../client.ts';
import type { PrivateCall } from '../client.ts';

interface Order {
  readonly side: 'buy' | 'sell';
  readonly type: 'limit' | 'market';
  /** Of the last price, in tenths. */
  readonly away: number;
  /** Thousandths of a bitcoin, or lots. */
  readonly size: number;
  readonly timeInForce: 'GTC' | 'IOC' | 'FOK';
}

/** What a customer does. */
type Deed =
  | { readonly do: 'spot' | 'old' | 'futures'; readonly order: Order }
  | { readonly do: 'cancel' | 'cancel futures'; readonly back: number }
  | { readonly do: 'cancel all' }
  | { readonly do: 'transfer'; readonly to: 'MAIN' | 'CONTRACT' | 'TRADE'; readonly amount: number }
  | { readonly do: 'wait'; readonly ms: number };

export interface Step {
  /** Which of the ready keys. */
  readonly who: 0 | 2;
  readonly deed: Deed;
  /** What goes wrong meanwhile. */
  readonly trouble: Fault | undefined;
}

const order: fc.Arbitrary<Order> = fc.record({
  side: fc.constantFrom('buy' as const, 'sell' as const),
  type: fc.constantFrom('limit' as const, 'limit' as const, 'limit' as const, 'market' as const),
  away: fc.integer({ min: -30, max: 30 }),
  size: fc.integer({ min: 1, max: 300 }),
  timeInForce: fc.constantFrom('GTC' as const, 'GTC' as const, 'IOC' as const, 'FOK' as const),
});
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('spot' as const, 'old' as const), order }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('futures' as const), order }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'cancel futures' as const),
      back: fc.nat(9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel all' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('transfer' as const),
      to: fc.constantFrom('MAIN' as const, 'CONTRACT' as const, 'TRADE' as const),
      amount: fc.integer({ min: 1, max: 500 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 9000 }) }),
  },
);

const trouble: fc.Arbitrary<Fault | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Fault>(
      { kind: 'lost-before' },
      { kind: 'lost-after', how: 'reset' },
      { kind: 'reset', commit: true },
      { kind: 'half-body' },
      { kind: 'status', status: 500, commit: true },
      { kind: 'html', status: 502 },
      { kind: 'garbage', commit: true },
      { kind: 'rate-limited' },
      { kind: 'latency', ms: 5, when: 'after' },
    ),
  },
);

export const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 2 as const),
  deed,
  trouble,
});

const ON_SPOT = { symbol: 'BTC-USDT' };
const ON_FUTURES = { symbol: 'XBTUSDTM' };

const near = (last: string, away: number, tick: number): string => (Number(last) + away * tick).toFixed(1);

/** A customer's program: it remembers its ids, and goes on whatever happens. */
export const createClient = (sandbox: Sandbox, key: SandboxKey): ((deed: Deed) => Promise<void>) => {
  const placed: string[] = [];
  const placedFutures: string[] = [];
  const spotPrice = (): string => sandbox.exchange.spotMarket('BTC-USDT').last.price.toFixed();
  const futuresPrice = (): string => sandbox.exchange.futuresMarket('XBTUSDTM').last.price.toFixed();

  const fieldsOf = (
    { side, type, away, timeInForce }: Order,
    last: string,
    size: string | number,
  ): object => ({
    side,
    type,
    size,
    ...(type === 'limit' ? { price: near(last, away, 0.1), timeInForce } : {}),
  });

  const remember = (ids: string[]): string => {
    const id = `${key.apiKey}-${ids.length}-${ids === placed ? 's' : 'f'}`;
    ids.push(id);
    return id;
  };

  const { spot, futures } = sandbox.baseUrl;
  type Wanted = [base: string, call: PrivateCall];

  const place = (path: string, made: Order): Wanted => {
    const fields = fieldsOf(made, spotPrice(), (made.size / 1000).toFixed(3));
    const body = { clientOid: remember(placed), symbol: 'BTC-USDT', ...fields };
    return [spot, { method: 'POST', path, body }];
  };

  const placeFutures = (made: Order): Wanted => {
    const fields = fieldsOf(made, futuresPrice(), made.size);
    const own = { clientOid: remember(placedFutures), symbol: 'XBTUSDTM', leverage: 5 };
    const timeInForce = made.timeInForce === 'IOC' ? 'IOC' : 'GTC';
    const body = { ...own, ...fields, ...(made.type === 'limit' ? { timeInForce } : {}) };
    return [futures, { method: 'POST', path: '/api/v1/orders', body }];
  };

  /** One of the last orders, if there is any. */
  const cancel = (ids: readonly string[], back: number): Wanted | undefined => {
    const id = ids.at(-1 - back);
    if (id === undefined) return undefined;
    return ids === placed
      ? [spot, { method: 'DELETE', path: `/api/v1/hf/orders/client-order/${id}`, query: ON_SPOT }]
      : [futures, { method: 'DELETE', path: `/api/v1/orders/client-order/${id}`, query: ON_FUTURES }];
  };

  const transfer = (to: string, amount: number): Wanted => {
    const body = {
      clientOid: `${key.apiKey}-transfer-${placed.length}-${amount}`,
      currency: 'USDT',
      amount: String(amount),
      type: 'INTERNAL',
      fromAccountType: to === 'TRADE' ? 'MAIN' : 'TRADE',
      toAccountType: to,
    };
    return [spot, { method: 'POST', path: '/api/v3/accounts/universal-transfer', body }];
  };

  const callOf = (did: Deed): Wanted | undefined => {
    if (did.do === 'spot') return place('/api/v1/hf/orders', did.order);
    if (did.do === 'old') return place('/api/v1/orders', did.order);
    if (did.do === 'futures') return placeFutures(did.order);
    if (did.do === 'cancel') return cancel(placed, did.back);
    if (did.do === 'cancel futures') return cancel(placedFutures, did.back);
    if (did.do === 'transfer') return transfer(did.to, did.amount);
    if (did.do === 'cancel all')
      return [spot, { method: 'DELETE', path: '/api/v1/hf/orders', query: ON_SPOT }];
    if (did.do === 'wait') sandbox.advance(did.ms);
    return undefined;
  };

  return async (did) => {
    const wanted = callOf(did);
    // Refused, lost or broken: the invariants do not ask what the client saw.
    if (wanted) await call(wanted[0], key, wanted[1]).catch(() => undefined);
  };
};
