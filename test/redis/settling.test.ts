import { redisStore } from '@kucoin-typed/redis';
import type { Pool, PoolUse, RateLimitStore, Seen } from '@kucoin-typed/runtime';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openRedis, type TestRedis } from '../support/redis.ts';

const WINDOW_MS = 1000;
/** By then, what was settled has reached the server. */
const TOLD_MS = 60;

let redis: TestRedis;
const opened: RateLimitStore[] = [];
let keys = 0;

beforeAll(async () => void (redis = await openRedis()), 60_000);
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close?.();
});
afterAll(() => redis?.[Symbol.asyncDispose]());

const pool = (quota = 100): Pool => ({ key: `pool-${keys++}`, quota, windowMs: WINDOW_MS });
/** Each store is a process to the others. */
const open = (): RateLimitStore => {
  const store = redisStore({ url: redis.url, timeoutMs: 1000 });
  opened.push(store);
  return store;
};
const take = async (store: RateLimitStore, from: Pool, weight: number): Promise<number> =>
  store.take(from, weight, 0);
const use = async (store: RateLimitStore, of: Pool): Promise<PoolUse> => store.use(of, 0);
const settle = async (store: RateLimitStore, of: Pool, weight: number, seen?: Seen): Promise<void> => {
  store.settle(of, weight, 0, { sent: true, ...(seen && { seen }) });
  await sleep(TOLD_MS);
};

it('a take that does not fit costs nothing and says when the pool is full again', async () => {
  const [store, from] = [open(), pool(10)];
  expect(await take(store, from, 8)).toBe(0);
  for (let i = 0; i < 5; i++) {
    const wait = await take(store, from, 5);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(WINDOW_MS);
  }
  expect(await use(store, from)).toMatchObject({ used: 8, left: 2, limit: 10, scope: 'shared' });
  expect(await take(store, from, 2)).toBe(0);
  const wait = await take(store, from, 1);
  await sleep(wait);
  expect(await use(store, from)).toMatchObject({ used: 0, left: 10, reset: 0 });
  expect(await take(store, from, 10)).toBe(0);
});

it('pools of one key are one, of two keys two, and each is one key that holds no secret and expires', async () => {
  const [a, b] = [open(), open()];
  const [first, second] = [pool(10), pool(10)];
  expect(await take(a, first, 6)).toBe(0);
  expect(await take(b, first, 6)).toBeGreaterThan(0);
  expect(await take(b, second, 10)).toBe(0);
  const names = (await redis.command('KEYS', '*')).filter((name) => name.endsWith(first.key));
  expect(names).toStrictEqual([`kucoin-typed:${first.key}`]);
  expect(Number((await redis.command('PTTL', names[0] ?? ''))[0])).toBeGreaterThan(WINDOW_MS);
});

it('the exchange’s smaller remainder is taken over, less what is under way in every process', async () => {
  const [a, b, from] = [open(), open(), pool()];
  expect(await take(a, from, 10)).toBe(0);
  expect(await take(b, from, 5)).toBe(0);
  await settle(b, from, 1, { limit: 100, remaining: 60, reset: 900 });
  expect(await use(a, from)).toMatchObject({ limit: 100, left: 60 - 10 - 4 });
});

it('the exchange’s larger remainder gives nothing back', async () => {
  const [a, from] = [open(), pool()];
  expect(await take(a, from, 50)).toBe(0);
  await settle(a, from, 50, { limit: 100, remaining: 99, reset: 900 });
  expect(await use(a, from)).toMatchObject({ used: 50, left: 50 });
});

it('the exchange’s larger limit raises the quota, for every process and for the next window', async () => {
  const [a, b, from] = [open(), open(), pool(10)];
  expect(await take(a, from, 10)).toBe(0);
  await settle(a, from, 10, { limit: 30, remaining: 20, reset: 200 });
  expect(await take(b, from, 20)).toBe(0);
  expect(await take(b, from, 1)).toBeGreaterThan(0);
  await sleep(210);
  expect(await use(b, from)).toMatchObject({ limit: 30, left: 30 });
});

it('the exchange’s reset moves the end of the window', async () => {
  const [a, b, from] = [open(), open(), pool(10)];
  expect(await take(a, from, 10)).toBe(0);
  await settle(a, from, 10, { limit: 10, remaining: 0, reset: 300 });
  const wait = await take(b, from, 1);
  expect(wait).toBeLessThanOrEqual(300);
  await sleep(wait);
  expect(await take(b, from, 10)).toBe(0);
});

it('a window that the exchange has begun anew is not charged with the last one', async () => {
  const [a, from] = [open(), pool()];
  expect(await take(a, from, 90)).toBe(0);
  await settle(a, from, 80, { limit: 100, remaining: 10, reset: 150 });
  await settle(a, from, 1, { limit: 100, remaining: 95, reset: 990 });
  expect(await use(a, from)).toMatchObject({ used: 5 + 9 });
});

it('an answer out of a window that is over does not touch the new one', async () => {
  const [a, from] = [open(), pool()];
  expect(await take(a, from, 1)).toBe(0);
  await settle(a, from, 1, { limit: 100, remaining: 0, reset: 150 });
  await sleep(150);
  expect(await take(a, from, 1)).toBe(0);
  await settle(a, from, 1, { limit: 100, remaining: 0, reset: 15 });
  expect(await use(a, from)).toMatchObject({ used: 1, left: 99 });
});

it('a call that was never sent gives its weight back, but not to a later window', async () => {
  const [a, b, from] = [open(), open(), pool(10)];
  expect(await take(a, from, 10)).toBe(0);
  a.settle(from, 4, 0, { sent: false });
  await sleep(TOLD_MS);
  expect(await take(b, from, 4)).toBe(0);
  const wait = await take(b, from, 1);
  await sleep(wait);
  expect(await take(a, from, 3)).toBe(0);
  a.settle(from, 6, 0, { sent: false });
  await sleep(TOLD_MS);
  expect(await use(b, from)).toMatchObject({ used: 3 });
});

it('a stop is everybody’s, and ends', async () => {
  const [a, b, from] = [open(), open(), pool(10)];
  expect(await take(b, from, 1)).toBe(0);
  a.stop(from, 300, 0);
  await sleep(TOLD_MS);
  for (const store of [a, b]) {
    const wait = await take(store, from, 1);
    expect(wait).toBeGreaterThan(100);
    expect(wait).toBeLessThanOrEqual(300);
  }
  await sleep(310);
  expect(await take(a, from, 1)).toBe(0);
  expect(await take(b, from, 1)).toBe(0);
});

it('what Redis forgets within a window, each process tells it again', async () => {
  const [a, b, from] = [open(), open(), pool(100)];
  expect(await take(a, from, 30)).toBe(0);
  expect(await take(b, from, 20)).toBe(0);
  await redis.command('FLUSHALL');
  await redis.command('SCRIPT', 'FLUSH');
  expect(await take(a, from, 1)).toBe(0);
  expect(await take(b, from, 1)).toBe(0);
  expect(await use(a, from)).toMatchObject({ used: 52 });
});
