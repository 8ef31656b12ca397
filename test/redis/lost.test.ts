import { redisStore } from '@kucoin-typed/redis';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openRedis } from '../support/redis.ts';
import { openTaker, sum, windowsOf, type Setup, type Taker } from './takers.ts';

const QUOTA = 400;
const WINDOW_MS = 1000;
const TIMEOUT_MS = 75;
/** A take may wait as long as it is told, and for its turn on a busy machine. */
const AT_MOST_MS = TIMEOUT_MS + 500;

const setup = (url: string): Setup => ({
  url,
  pool: { key: 'account', quota: QUOTA, windowMs: WINDOW_MS },
  options: { beatMs: 200, timeoutMs: TIMEOUT_MS },
});
const open = (url: string): Promise<Taker[]> =>
  Promise.all(Array.from({ length: 4 }, () => openTaker(setup(url))));
const scopes = (takers: readonly Taker[]): Promise<string[]> =>
  Promise.all(takers.map(async (taker) => (await taker.use()).scope));

const every = (scope: string): string[] => [scope, scope, scope, scope];

it.each([
  { how: 'killed, and started again with nothing in it', crash: true },
  { how: 'frozen', crash: false },
])('Redis $how: each process keeps to its share, and all recover by themselves', async ({ crash }) => {
  await using redis = await openRedis();
  const takers = await open(redis.url);
  for (const [i, taker] of takers.entries()) taker.demand({ callers: 8, holdMs: 60, lateMs: 5 * i });
  await sleep(1500);
  expect(await scopes(takers)).toStrictEqual(every('shared'));
  if (crash) await redis.kill();
  else redis.freeze();
  await sleep(300);
  expect(await scopes(takers)).toStrictEqual(every('degraded'));
  await sleep(2200);
  expect(await scopes(takers)).toStrictEqual(every('degraded'));
  if (crash) await redis.start();
  else redis.thaw();
  await sleep(700);
  expect(await scopes(takers)).toStrictEqual(every('shared'));
  await sleep(2300);

  const records = await Promise.all(takers.map((taker) => taker.record()));
  await Promise.all(takers.map((taker) => taker.kill()));
  const windows = windowsOf(records.flatMap(({ grants }) => grants), WINDOW_MS);
  console.log(windows.map((w) => [w.length, ...records.map(({ grants }) => grants.filter((g) => w.includes(g)).length), w.at(-1)!.at - w[0]!.at, w[0]!.at-windows[0]![0]!.at].join(' ')));
  for (const window of windows) expect(sum(window)).toBeLessThanOrEqual(QUOTA);
  expect(sum(windows.at(-2) ?? [])).toBe(QUOTA);
  for (const { slowest } of records) expect(slowest).toBeLessThan(AT_MOST_MS);
});
