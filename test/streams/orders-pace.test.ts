import { describe, expect, it } from 'vitest';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';
import { contract, limit, openDesk, until } from './order-desk.ts';

/** Makes a pool small. */
const allow = ({ gate }: Sandbox, pool: string, quota: number, windowMs: number): void => {
  const levels = Array.from({ length: 13 }, () => ({ quota, windowMs }));
  (gate.pools as Map<string, any>).set(pool, { ...gate.pools.get(pool), levels });
};

describe('many at once', () => {
  it('all get their own answer, and no more than 256 are under way', async () => {
    await using desk = await openDesk();
    const { kucoin } = desk;
    await kucoin.connectOrders();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, kucoin.ordersStatus().connections[0]?.underWay ?? 0);
    }, 1);
    const placed = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => kucoin.ws.orders.spot.order({ ...limit, clientOid: `n${i}` })),
    );
    clearInterval(watch);
    expect(placed.map(({ clientOid }) => clientOid)).toStrictEqual(placed.map((_, i) => `n${i}`));
    expect(new Set(placed.map(({ orderId }) => orderId)).size).toBe(1000);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(256);
    const { count, p50, p99 } = kucoin.ordersStatus().latency['spot.order']!;
    expect(count).toBe(1000);
    expect(p50).toBeGreaterThan(0);
    expect(p99).toBeGreaterThanOrEqual(p50);
  });

  it('cancellations go first', async () => {
    await using desk = await openDesk();
    const { kucoin, relay } = desk;
    const { spot } = kucoin.ws.orders;
    const { symbol } = limit;
    const old = await spot.order(limit);
    relay.delay = 50;
    const ended: string[] = [];
    const note = async (what: string, call: PromiseLike<unknown>): Promise<void> => {
      await call;
      ended.push(what);
    };
    const calls = Array.from({ length: 400 }, (_, i) => note(`order ${i}`, spot.order(limit)));
    await until(() => kucoin.ordersStatus().connections[0]?.waiting === 400 - 256);
    calls.push(note('cancel', spot.cancel({ symbol, orderId: old.orderId })));
    await Promise.all(calls);
    expect(ended.indexOf('cancel')).toBeGreaterThanOrEqual(200);
    expect(ended.indexOf('cancel')).toBeLessThanOrEqual(260);
  });
});

describe('the pools', () => {
  it('are those of REST: neither is refused, whatever is asked for at once', async () => {
    await using desk = await openDesk({ deadline: 120_000 }, { factor: 12 });
    const { kucoin, sandbox } = desk;
    allow(sandbox, 'Spot', 40, 30_000);
    const refused: unknown[] = [];
    const counted = new Kucoin({
      ...desk.options,
      hooks: { onAttempt: ({ error }) => void (error && refused.push(error)) },
    });
    // The first answer tells how large the pool is.
    await counted.ws.orders.spot.order(limit);
    await Promise.all(
      Array.from({ length: 70 }, (_, i) =>
        i % 2 ? counted.ws.orders.spot.order(limit) : counted.spot.order.addOrder(limit),
      ),
    );
    await counted.close();
    await kucoin.close();
    expect(refused).toStrictEqual([]);
    expect(sandbox.expect().orders).toHaveLength(71);
  });

  it('that others have used up are waited for, and the order goes out again', async () => {
    await using desk = await openDesk();
    const { sandbox } = desk;
    allow(sandbox, 'Futures', 4, 400);
    const attempts: unknown[] = [];
    const one = new Kucoin({
      ...desk.options,
      hooks: {
        onAttempt: ({ error, retryIn }) => void attempts.push(error ? [error.code, retryIn! > 0] : 'ok'),
      },
    });
    const other = new Kucoin({ ...desk.options, rateLimit: { mode: 'off' } });
    await other.ws.orders.futures.order(contract);
    await other.ws.orders.futures.order(contract);
    await one.ws.orders.futures.order(contract);
    expect(attempts).toStrictEqual([['429000', true], 'ok']);
    expect(sandbox.expect().orders).toHaveLength(3);
    await one.close();
    await other.close();
  });

  it('throw where the caller wants to know', async () => {
    await using desk = await openDesk({ rateLimit: { mode: 'throw' } });
    const { kucoin, sandbox } = desk;
    allow(sandbox, 'Spot', 2, 5000);
    const { spot } = kucoin.ws.orders;
    await spot.order(limit);
    await spot.order(limit);
    await expect(spot.order(limit)).rejects.toMatchObject({ name: 'RateLimitError', outcome: 'not-sent' });
  });
});
