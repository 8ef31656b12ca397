import type { SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setVip } from '../../packages/sandbox/src/engine/vip.ts';
import { overloaded } from '../../packages/sandbox/src/gate/rate-limit.ts';
import { send } from './client.ts';
import type { Reply } from './client.ts';
import { openWorld } from './gate-world.ts';
import type { World } from './gate-world.ts';
import { specs } from './specs.ts';

let world: World;
let trader: SandboxKey;
let reader: SandboxKey;
beforeEach(async () => {
  world = await openWorld();
  [trader, reader] = world.sandbox.keys as [SandboxKey, SandboxKey];
});
afterEach(() => world[Symbol.asyncDispose]());

const quota = ({ headers }: Reply) => ({
  limit: Number(headers['gw-ratelimit-limit']),
  remaining: Number(headers['gw-ratelimit-remaining']),
  reset: Number(headers['gw-ratelimit-reset']),
});

/** Pool Spot, weight 30. */
const opened = '/api/v1/hf/accounts/opened';
/** Pool Management, weight 5. */
const accounts = '/api/v1/accounts';
const time = '/api/v1/timestamp';
const stats = '/api/v1/market/stats?symbol=BTC-USDT';
const get = (path: string, key = trader) => world.call(key, { path });

describe('a private pool', () => {
  test('counts weights in a window that starts with its first request', async () => {
    world.wait(12_345);
    expect(quota(await get(opened))).toEqual({ limit: 4000, remaining: 3970, reset: 30_000 });
    world.wait(1000);
    expect(quota(await get(opened))).toEqual({ limit: 4000, remaining: 3940, reset: 29_000 });
    world.wait(28_999);
    expect(quota(await get(opened))).toEqual({ limit: 4000, remaining: 3910, reset: 1 });
    world.wait(1);
    expect(quota(await get(opened))).toEqual({ limit: 4000, remaining: 3970, reset: 30_000 });
  });

  test('belongs to the customer: keys share it, customers do not', async () => {
    const second = world.addKey(trader.uid);
    await get(opened);
    expect(quota(await get(opened, second)).remaining).toBe(3940);
    expect(quota(await get(opened, reader)).remaining).toBe(3970);
    expect(quota(await get(accounts))).toMatchObject({ limit: 2000, remaining: 1995 });
  });

  test('is a sub-account’s own, with the level of its master', async () => {
    world.join('235000077', { parent: trader.uid });
    const sub = world.addKey('235000077');
    await get(opened);
    expect(quota(await get(opened, sub)).remaining).toBe(3970);
    setVip(world.sandbox.gate.customers, trader.uid, 5);
    expect(quota(await get(opened, sub))).toMatchObject({ limit: 16_000, remaining: 15_940 });
  });

  test('refuses when it is empty, until it resets, and no other pool with it', async () => {
    let last = await get(opened);
    while (last.status === 200) last = await get(opened);
    expect(last).toMatchObject({ status: 429, code: '429000' });
    // What is refused takes nothing.
    expect(quota(last)).toEqual({ limit: 4000, remaining: 10, reset: 30_000 });
    expect(await get(accounts)).toMatchObject({ status: 200 });
    expect(await get(opened, reader)).toMatchObject({ status: 200 });
    world.wait(29_999);
    expect(await get(opened)).toMatchObject({ status: 429 });
    world.wait(1);
    expect(quota(await get(opened))).toEqual({ limit: 4000, remaining: 3970, reset: 30_000 });
  });

  test('shows and takes its weight where a parameter is refused, but not where a signature is', async () => {
    const refused = await get('/api/v1/hf/orders/active');
    expect(refused.code).toBe('400100');
    expect(quota(refused).remaining).toBe(3998);
    const unsigned = await send(world.spot, accounts);
    expect(unsigned.headers['gw-ratelimit-limit']).toBeUndefined();
    expect(quota(await get(accounts)).remaining).toBe(1995);
  });
});

describe('quotas by VIP level', () => {
  const levels = Array.from({ length: 13 }, (_, vip) => vip);

  test.each(levels)('level %i', async (vip) => {
    setVip(world.sandbox.gate.customers, trader.uid, vip);
    const listed = (pool: string): number => specs.rateLimits['pools'][pool].quotas[vip];
    const futures = await world.call(trader, { base: world.futures, path: '/api/v1/account-overview' });
    expect(quota(await get(opened)).limit).toBe(listed('Spot'));
    expect(quota(await get(accounts)).limit).toBe(listed('Management'));
    expect(quota(futures).limit).toBe(listed('Futures'));
    expect(quota(await get('/api/v1/earn/hold-assets')).limit).toBe(2000);
  });

  test.each([-1, 13, 1.5])('there is no level %d', (vip) => {
    expect(() => setVip(world.sandbox.gate.customers, trader.uid, vip)).toThrow('from 0 to 12');
  });

  test('a level that falls leaves nothing rather than less than nothing', async () => {
    setVip(world.sandbox.gate.customers, trader.uid, 12);
    for (let calls = 0; calls < 150; calls += 1) await get(opened);
    setVip(world.sandbox.gate.customers, trader.uid, 0);
    expect(await get(opened)).toMatchObject({ status: 429 });
    expect(quota(await get(opened))).toMatchObject({ limit: 4000, remaining: 0 });
  });
});

describe('the public pool', () => {
  const until429 = async (path: string): Promise<number> => {
    let calls = 0;
    while ((await send(world.spot, path)).status === 200) calls += 1;
    return calls;
  };

  test('goes by address, is one for all hosts, and sends no headers', async () => {
    expect((await send(world.futures, time)).headers['gw-ratelimit-limit']).toBeUndefined();
    expect(await until429(stats)).toBe(133);
    // 2 + 133 * 15 are gone of 2000: a lighter call still fits, and weight 0 always.
    expect(await until429(time)).toBe(1);
    expect(await send(world.spot, '/api/v1/my-ip')).toMatchObject({ status: 200 });
    const refused = await send(world.futures, time);
    expect(refused).toMatchObject({ status: 429, code: '429000' });
    expect(refused.headers['gw-ratelimit-reset']).toBeUndefined();
    expect(await get(accounts)).toMatchObject({ status: 200 });
    world.wait(30_000);
    expect(await send(world.spot, stats)).toMatchObject({ status: 200 });
  });

  test('is what a private endpoint draws on that is counted there', async () => {
    const reply = await world.call(trader, {
      base: world.futures,
      path: '/api/v1/contracts/risk-limit/XBTUSDTM',
    });
    expect(reply).toMatchObject({ code: '200000' });
    expect(reply.headers['gw-ratelimit-limit']).toBeUndefined();
  });
});

test('an overload has the code of an empty pool', () => {
  expect(overloaded()).toMatchObject({ code: '429000', status: 429 });
});

test('a pool without a known quota is not counted', async () => {
  const { keys, partners, baseUrl } = world.sandbox;
  const path = '/api/v1/broker/nd/info';
  const query = { begin: '20240510', end: '20241010', tradeType: '1' };
  const reply = await world.call(keys[0], { base: baseUrl.broker, path, query, partner: partners.spot });
  expect(reply).toMatchObject({ code: '200000' });
  expect(reply.headers['gw-ratelimit-limit']).toBeUndefined();
});
