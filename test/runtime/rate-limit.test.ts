import { Kucoin, RateLimitError, type ClientOptions } from 'kucoin-typed';
import { createLocalStore } from '../../packages/runtime/src/rate-limit/local.ts';
import { createLimiter, PoolFull, type Priority } from '../../packages/runtime/src/rate-limit/limiter.ts';
import { machineTime } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { createFaultExchange, fastClock, faults, type ExchangeKey } from '../support/fault-exchange/index.ts';
import { tradeWith } from '../orders/trader.ts';

const pool = { key: 'x/account:a/Spot', quota: 10, windowMs: 1000 };

describe('a pool in this process', () => {
  it('is full again at once, a window after its first call was answered', () => {
    const store = createLocalStore();
    for (let i = 0; i < 5; i++) expect(store.take(pool, 2, 100 + i)).toBe(0);
    expect(store.take(pool, 1, 600)).toBe(500);
    for (let i = 0; i < 5; i++) store.settle(pool, 2, 200 + i, { sent: true });
    // The first call may have reached the exchange just before its answer came.
    expect(store.take(pool, 1, 600)).toBe(600);
    expect(store.take(pool, 10, 1200)).toBe(0);
  });

  it('charges nothing for what does not fit, and gives back what was never sent', () => {
    const store = createLocalStore();
    expect(store.take(pool, 8, 0)).toBe(0);
    for (let i = 0; i < 5; i++) expect(store.take(pool, 5, 1)).toBe(999);
    expect(store.take(pool, 2, 1)).toBe(0);
    store.settle(pool, 8, 2, { sent: false });
    expect(store.use(pool, 2)).toMatchObject({ limit: 10, used: 2, left: 8, scope: 'process' });
  });

  it('lets a call pass alone that is heavier than the whole pool', () => {
    const store = createLocalStore();
    expect(store.take(pool, 25, 0)).toBe(0);
    expect(store.take(pool, 1, 1)).toBe(999);
  });

  it('takes what is under way over into the next window', () => {
    const store = createLocalStore();
    expect(store.take(pool, 6, 0)).toBe(0);
    expect(store.take(pool, 5, 1001)).toBe(1000);
    expect(store.take(pool, 4, 1001)).toBe(0);
  });

  it('believes the exchange, and adds what is under way', () => {
    const store = createLocalStore();
    for (let i = 0; i < 3; i++) expect(store.take(pool, 1, 0)).toBe(0);
    // Somebody else has taken five; of ours one is counted, and two may not be.
    store.settle(pool, 1, 50, { sent: true, seen: { limit: 12, remaining: 6, reset: 700 } });
    expect(store.use(pool, 50)).toMatchObject({ limit: 12, used: 8, left: 4, reset: 700 });
    // An answer that was overtaken knows less and changes nothing.
    store.settle(pool, 1, 60, { sent: true, seen: { limit: 12, remaining: 9, reset: 690 } });
    expect(store.use(pool, 60)).toMatchObject({ used: 8 });
    // A reset that is far away says that a new window has begun.
    store.settle(pool, 1, 740, { sent: true, seen: { limit: 12, remaining: 11, reset: 990 } });
    expect(store.use(pool, 740)).toMatchObject({ used: 1, reset: 990 });
  });

  it('stops until it is told to go on', () => {
    const store = createLocalStore();
    store.stop(pool, 300, 0);
    expect(store.take(pool, 1, 100)).toBe(200);
    expect(store.use(pool, 100)).toMatchObject({ left: 0, reset: 200 });
    expect(store.take(pool, 1, 300)).toBe(0);
  });

  it('is not another account’s, exchange’s or pool’s', () => {
    const store = createLocalStore();
    expect(store.take(pool, 10, 0)).toBe(0);
    for (const key of ['x/account:b/Spot', 'y/account:a/Spot', 'x/account:a/Futures']) {
      expect(store.take({ ...pool, key }, 10, 0)).toBe(0);
    }
  });
});

describe('the line for a pool', () => {
  const small = { key: 'line', quota: 1, windowMs: 60 };

  it('serves cancellations before orders before everything else, and each in turn', async () => {
    const limiter = createLimiter(createLocalStore(), machineTime);
    const served: string[] = [];
    const until = performance.now() + 5000;
    expect(limiter.take(small, 1, 2, until)).toBeUndefined();
    const wait = (name: string, priority: Priority): Promise<void> => {
      const taken = limiter.take(small, 1, priority, until);
      return Promise.resolve(taken).then(() => {
        served.push(name);
        limiter.settle(small, 1, { sent: true });
      });
    };
    const all = [
      wait('read 1', 2),
      wait('order 1', 1),
      wait('read 2', 2),
      wait('cancel', 0),
      wait('order 2', 1),
    ];
    limiter.settle(small, 1, { sent: true });
    await Promise.all(all);
    expect(served).toStrictEqual(['cancel', 'order 1', 'order 2', 'read 1', 'read 2']);
  });

  it('sends home at once who would wait too long, and whoever is called away', async () => {
    const limiter = createLimiter(createLocalStore(), machineTime);
    const slow = { ...small, windowMs: 5000 };
    expect(limiter.take(slow, 1, 2, Infinity)).toBeUndefined();
    expect(() => limiter.take(slow, 1, 2, performance.now() + 100)).toThrow(PoolFull);
    const away = new AbortController();
    const waiting = limiter.take(slow, 1, 2, performance.now() + 9000, away.signal);
    const hasty = limiter.take(slow, 1, 2, performance.now() + 50);
    await expect(hasty).rejects.toBeInstanceOf(PoolFull);
    away.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});

const unified = {
  symbol: 'BTC-USDT', side: 'BUY', orderType: 'LIMIT', price: '20000', size: '0.01', sizeUnit: 'BASECCY',
  tradeType: 'SPOT', timeInForce: 'GTC',
} as const; // prettier-ignore

describe('a client on an exchange that counts', () => {
  it('is never refused, whatever it is asked for at once', { timeout: 60_000 }, async () => {
    // A thousand at once keep the machine busy: on a slower clock none of them is late.
    await using trading = await tradeWith({ timeout: 10_000 }, { clock: fastClock(2) });
    const { kucoin, exchange } = trading;
    await Promise.all(Array.from({ length: 1000 }, () => kucoin.unified.order.placeOrder(unified)));
    expect(exchange.pools.refused).toBe(0);
    expect(exchange.orders).toHaveLength(1000);
    const limits = await kucoin.limits();
    expect(limits['UtaTrading']).toMatchObject({ limit: 300, scope: 'process' });
  });

  it(
    'shares the pools of an account with another client of it, and no others',
    { timeout: 60_000 },
    async () => {
      const mine: ExchangeKey = { apiKey: 'k1', apiSecret: 's1', apiPassphrase: 'p1', version: 3, uid: '1' };
      const other: ExchangeKey = { apiKey: 'k2', apiSecret: 's2', apiPassphrase: 'p2', version: 3, uid: '2' };
      const clock = fastClock(10);
      await using exchange = await createFaultExchange({ clock, keys: [mine, other] });
      const store = createLocalStore();
      const client = (key: typeof mine): Kucoin =>
        new Kucoin({
          ...keyOf(key),
          baseUrl: exchange.baseUrl,
          clock: { source: clock },
          rateLimit: { store },
        });
      const clients = [client(mine), client(mine), client(other)];
      const [one, two, stranger] = clients as [Kucoin, Kucoin, Kucoin];
      const burst = (of: Kucoin): Promise<unknown>[] =>
        Array.from({ length: 250 }, () => of.unified.order.placeOrder(unified));
      await Promise.all([...burst(one), ...burst(two)]);
      expect(exchange.pools.refused).toBe(0);
      await stranger.unified.order.placeOrder(unified);
      expect((await stranger.limits())['UtaTrading']?.used).toBe(1);
      await Promise.all(clients.map((each) => each.close()));
    },
  );

  it('stops where another program has used the pool up, and goes on when it is full again', async () => {
    await using trading = await tradeWith();
    const { kucoin, exchange, clock } = trading;
    exchange.script.next('spot.order.addOrder', faults.rateLimited(1500));
    const began = clock.monotonic();
    const calls = [1, 2, 3].map(() =>
      kucoin.spot.order.addOrder({ symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' }),
    );
    await Promise.all(calls);
    expect(clock.monotonic() - began).toBeGreaterThan(1400);
    expect(exchange.pools.refused).toBeLessThanOrEqual(2);
  });

  it('throws instead of waiting where that is asked for, or where the deadline is nearer', async () => {
    await using trading = await tradeWith({ rateLimit: { mode: 'throw' } });
    const { kucoin, exchange } = trading;
    const burst = Array.from({ length: 400 }, () => kucoin.unified.order.placeOrder(unified));
    const ended = await Promise.allSettled(burst);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.length).toBeGreaterThan(50);
    for (const error of refused) {
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({
        status: 0,
        outcome: 'not-sent',
        retryable: true,
        limits: { remaining: 0 },
      });
    }
    expect(exchange.pools.refused).toBe(0);
    expect(exchange.orders).toHaveLength(ended.length - refused.length);
  });

  it('gives up a call whose turn would come after its deadline', async () => {
    await using trading = await tradeWith({ deadline: 600 });
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', faults.rateLimited(20_000));
    const call = kucoin.spot.order.addOrder({
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
      price: '1',
      size: '1',
    });
    await expect(call).rejects.toMatchObject({ name: 'RateLimitError', outcome: 'rejected' });
    const next = kucoin.spot.order.addOrder({
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
      price: '1',
      size: '1',
    });
    await expect(next).rejects.toMatchObject({ name: 'RateLimitError', status: 0, outcome: 'not-sent' });
    expect((await kucoin.limits())['Spot']).toMatchObject({ left: 0 });
  });
});

const keyOf = ({ apiKey, apiSecret, apiPassphrase }: ExchangeKey): ClientOptions => ({
  apiKey, apiSecret, apiPassphrase,
}); // prettier-ignore
