import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openRedis } from '../support/redis.ts';
import { openTaker, sum, windowsOf, type Setup, type Taker } from './takers.ts';

const QUOTA = 400;
const WINDOW_MS = 1000;
const POOL = { key: 'account', quota: QUOTA, windowMs: WINDOW_MS };
const TIMEOUT_MS = 75;
/** A take may wait as long as it is told, and for its turn on a busy machine. */
const AT_MOST_MS = TIMEOUT_MS + 500;

const setup = (url: string): Setup => ({
  url,
  pool: POOL,
  options: { beatMs: 200, timeoutMs: TIMEOUT_MS },
});
const open = (url: string): Promise<Taker[]> =>
  Promise.all(Array.from({ length: 4 }, () => openTaker(setup(url))));
const scopes = (takers: readonly Taker[]): Promise<string[]> =>
  Promise.all(takers.map(async (taker) => (await taker.use()).scope));

it.each([
  { how: 'killed, and started again with nothing in it', crash: true },
  { how: 'frozen', crash: false },
])('Redis $how: each process keeps to its share, and all recover by themselves', async ({ crash }) => {
  await using redis = await openRedis();
  const takers = await open(redis.url);
  const become = (scope: string): Promise<void> =>
    expect.poll(() => scopes(takers), { timeout: 10_000 }).toStrictEqual([scope, scope, scope, scope]);
  // So much that the quota lasts for half of each window: Redis is lost and comes back in the middle.
  for (const [i, taker] of takers.entries()) taker.demand({ callers: 8, holdMs: 40, lateMs: 5 * i });
  await sleep(1.2 * WINDOW_MS);
  await become('shared');
  if (crash) await redis.kill();
  else redis.freeze();
  await become('degraded');
  await sleep(1.6 * WINDOW_MS);
  await become('degraded');
  if (crash) await redis.start();
  else redis.thaw();
  await become('shared');
  await sleep(2.6 * WINDOW_MS);

  const records = await Promise.all(takers.map((taker) => taker.record()));
  await Promise.all(takers.map((taker) => taker.kill()));
  const windows = windowsOf(
    records.flatMap(({ grants }) => grants),
    POOL,
  );
  for (const window of windows) expect(sum(window)).toBeLessThanOrEqual(QUOTA);
  expect(Math.max(...windows.slice(-3).map(sum))).toBe(QUOTA);
  for (const { slowest } of records) expect(slowest).toBeLessThan(AT_MOST_MS);
});
