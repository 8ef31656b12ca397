import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call, send } from './client.ts';
import type { Reply } from './client.ts';

const quota = ({ headers }: Reply) => ({
  limit: Number(headers['gw-ratelimit-limit']),
  remaining: Number(headers['gw-ratelimit-remaining']),
  reset: Number(headers['gw-ratelimit-reset']),
});

/** A sandbox whose clock the test moves; for public calls, as signatures need the time of day. */
const withClock = async () => {
  let ahead = 0;
  const sandbox = await createSandbox({ now: () => 1_800_000_000_000 + ahead });
  return { sandbox, wait: (ms: number) => void (ahead += ms) };
};

const time = '/api/v1/timestamp';

test('a pool counts weights, by address for public calls', async () => {
  const { sandbox, wait } = await withClock();
  const { spot } = sandbox.baseUrl;
  expect(quota(await send(spot, time))).toEqual({ limit: 2000, remaining: 1997, reset: 30_000 });
  wait(1000);
  const stats = await send(spot, '/api/v1/market/stats?symbol=BTC-USDT');
  expect(quota(stats)).toEqual({ limit: 2000, remaining: 1982, reset: 29_000 });
  // Weight 0 takes nothing.
  expect(quota(await send(spot, '/api/v1/my-ip')).remaining).toBe(1982);
  // The pool is one for all hosts.
  expect(quota(await send(sandbox.baseUrl.futures, time)).remaining).toBe(1980);
  await sandbox.close();
});

test('private pools belong to the key', async () => {
  await using sandbox = await createSandbox();
  const [trader, reader] = sandbox.keys;
  const path = '/api/v1/hf/accounts/opened';
  expect(quota(await call(sandbox.baseUrl.spot, trader, { path }))).toMatchObject({
    limit: 4000,
    remaining: 3970,
  });
  expect(quota(await call(sandbox.baseUrl.spot, trader, { path })).remaining).toBe(3940);
  expect(quota(await call(sandbox.baseUrl.spot, reader!, { path })).remaining).toBe(3970);
  expect(quota(await call(sandbox.baseUrl.spot, trader, { path: '/api/v1/accounts' }))).toMatchObject({
    limit: 2000,
    remaining: 1995,
  });
});

test('an empty pool answers 429 until it resets, and only that pool', async () => {
  const { sandbox, wait } = await withClock();
  const { spot } = sandbox.baseUrl;
  const heavy = '/api/v1/market/stats?symbol=BTC-USDT';
  let last = await send(spot, heavy);
  while (last.status === 200) last = await send(spot, heavy);
  expect(last).toMatchObject({ status: 429, code: '429000' });
  // What is refused takes nothing, so a lighter call still fits.
  expect(quota(last)).toEqual({ limit: 2000, remaining: 5, reset: 30_000 });
  expect(await send(spot, time)).toMatchObject({ status: 200 });
  expect(await send(spot, time)).toMatchObject({ status: 429 });
  expect(await send(spot, '/api/v1/margin/config')).toMatchObject({ status: 200 });
  wait(29_999);
  expect(await send(spot, heavy)).toMatchObject({ status: 429 });
  wait(1);
  const fresh = await send(spot, heavy);
  expect(fresh.status).toBe(200);
  expect(quota(fresh)).toEqual({ limit: 2000, remaining: 1985, reset: 30_000 });
  await sandbox.close();
});

test('a refused parameter still costs and shows its weight; a refused signature does neither', async () => {
  await using sandbox = await createSandbox();
  const { spot } = sandbox.baseUrl;
  const reply = await send(spot, '/api/v1/market/stats');
  expect(reply.code).toBe('400100');
  expect(quota(reply).remaining).toBe(1985);
  const unsigned = await send(spot, '/api/v1/accounts');
  expect(unsigned.headers['gw-ratelimit-limit']).toBeUndefined();
});
