import { redisStore } from '@kucoin-typed/redis';
import { OptionsError } from '@kucoin-typed/runtime';
import { createClient } from '@redis/client';
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openRedis } from '../support/redis.ts';

const POOL = { key: 'account', quota: 100, windowMs: 1000 };

it('a connection of the program’s own is used, and left open', async () => {
  await using redis = await openRedis();
  const client = await createClient({ url: redis.url }).connect();
  const store = redisStore({ client, prefix: 'mine:' });
  expect(await store.take(POOL, 1, 0)).toBe(0);
  expect(await store.use(POOL, 0)).toMatchObject({ used: 1, scope: 'shared' });
  await store.close?.();
  expect(await client.keys('*')).toStrictEqual(['mine:account']);
  // Nobody else listens to its errors: losing it must not end the process while the store is open.
  const again = redisStore({ client });
  await redis.kill();
  expect(await again.take(POOL, 1, 0)).toBe(0);
  expect(await again.use(POOL, 0)).toMatchObject({ scope: 'degraded' });
  await redis.start();
  await expect.poll(async () => (await again.use(POOL, 0)).scope, { timeout: 5000 }).toBe('shared');
  await again.close?.();
  client.destroy();
});

it('Redis that was never there: a share among as many processes as were assumed, until it comes', async () => {
  await using redis = await openRedis();
  await redis.kill();
  const store = redisStore({ url: redis.url, assumedProcesses: 5 });
  expect(await store.take(POOL, 20, 0)).toBe(0);
  expect(await store.take(POOL, 1, 0)).toBeGreaterThan(0);
  expect(await store.use(POOL, 0)).toMatchObject({ limit: 20, used: 20, left: 0, scope: 'degraded' });
  await redis.start();
  await expect.poll(async () => (await store.use(POOL, 0)).scope, { timeout: 5000 }).toBe('shared');
  expect(await store.use(POOL, 0)).toMatchObject({ limit: 100, used: 20 });
  await store.close?.();
});

it('what a frozen Redis grants too late, nobody took: it goes back, and what was taken alone counts', async () => {
  await using redis = await openRedis();
  const pool = { ...POOL, windowMs: 10_000 };
  const store = redisStore({ url: redis.url, beatMs: 60_000 });
  expect(await store.take(pool, 4, 0)).toBe(0);
  redis.freeze();
  expect(await store.take(pool, 30, 0)).toBe(0);
  expect(await store.use(pool, 0)).toMatchObject({ limit: 50, used: 34, left: 16, scope: 'degraded' });
  expect(await store.take(pool, 17, 0)).toBeGreaterThan(0);
  redis.thaw();
  await expect.poll(async () => (await store.use(pool, 0)).scope, { timeout: 5000 }).toBe('shared');
  expect(await store.use(pool, 0)).toMatchObject({ limit: 100, used: 34 });
  await store.close?.();
});

it('who is back first gets no more than a share until the others had time to report', async () => {
  await using redis = await openRedis();
  const pool = { ...POOL, windowMs: 20_000 };
  const [first, second] = [1, 2].map(() => redisStore({ url: redis.url, beatMs: 5000 }));
  if (!first || !second) throw new Error('two stores are needed');
  // The second is asked again so that the first knows of it.
  for (const store of [first, second, first]) expect(await store.take(pool, 10, 0)).toBe(0);
  await redis.kill();
  for (const store of [first, second])
    await expect.poll(async () => (await store.use(pool, 0)).scope, { timeout: 5000 }).toBe('degraded');
  await second.close?.();
  await redis.start();
  await expect.poll(async () => (await first.use(pool, 0)).scope, { timeout: 5000 }).toBe('shared');
  expect(await first.use(pool, 0)).toMatchObject({ used: 20 });
  expect(await first.take(pool, 31, 0)).toBeGreaterThan(0);
  expect(await first.take(pool, 30, 0)).toBe(0);
  expect(await first.take(pool, 1, 0)).toBeGreaterThan(0);
  await first.close?.();
});

it('a Redis that stays frozen is given up, and found again', async () => {
  await using redis = await openRedis();
  const store = redisStore({ url: redis.url });
  expect(await store.take(POOL, 1, 0)).toBe(0);
  redis.freeze();
  expect(await store.take(POOL, 1, 0)).toBe(0);
  await sleep(3500);
  expect(await store.use(POOL, 0)).toMatchObject({ scope: 'degraded' });
  redis.thaw();
  await expect.poll(async () => (await store.use(POOL, 0)).scope, { timeout: 5000 }).toBe('shared');
  await store.close?.();
});

it('takes after close are decided alone', async () => {
  await using redis = await openRedis();
  const store = redisStore({ url: redis.url });
  expect(await store.take(POOL, 1, 0)).toBe(0);
  await store.close?.();
  expect(await store.use(POOL, 0)).toMatchObject({ scope: 'degraded' });
});

it('a program that forgets to close still ends, and one whose Redis is away does not crash', async () => {
  await using redis = await openRedis();
  const program = `
    import { redisStore } from '@kucoin-typed/redis';
    const store = redisStore({ url: process.argv[1] });
    console.log(await store.take(${JSON.stringify(POOL)}, 1, 0), (await store.use(${JSON.stringify(POOL)}, 0)).scope);`;
  const run = async (): Promise<string> => {
    const args = ['--conditions=@kucoin-typed/source', '--input-type=module', '-e', program, redis.url];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: import.meta.dirname,
      timeout: 10_000,
    });
    return stdout.trim();
  };
  expect(await run()).toBe('0 shared');
  await redis.kill();
  expect(await run()).toBe('0 degraded');
});

it('an option that cannot be is told at once, without the password of the address', () => {
  expect(() => redisStore({})).toThrow(OptionsError);
  expect(() => redisStore({ url: 'redis://localhost', timeoutMs: 0 })).toThrow(/timeoutMs/);
  expect(() => redisStore({ url: 'redis://localhost', assumedProcesses: 1 })).toThrow(/assumedProcesses/);
  for (const url of ['http://user:hunter2@localhost', 'redis://:hunter2@[']) {
    expect(() => redisStore({ url })).toThrow(OptionsError);
    expect(() => redisStore({ url })).not.toThrow(/hunter2/);
  }
});
