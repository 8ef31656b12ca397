import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRedis, type TestRedis } from '../support/redis.ts';
import { openTaker, sum, windowsOf, type Grant, type Taker } from './takers.ts';

const QUOTA = 400;
const WINDOW_MS = 1000;
const POOL = { key: 'account', quota: QUOTA, windowMs: WINDOW_MS };

/** A busy machine takes its time. */
const PATIENT = { interval: 10, timeout: 10_000 };

let redis: TestRedis;
let all: Taker[] = [];

beforeAll(async () => {
  redis = await openRedis();
  // On a busy machine an answer may be slow; here that must not count as a loss.
  const setup = { url: redis.url, pool: POOL, options: { beatMs: 200, timeoutMs: 2000 } };
  all = await Promise.all(Array.from({ length: 4 }, () => openTaker(setup)));
}, 60_000);
afterAll(async () => {
  await Promise.all(all.map((taker) => taker.kill()));
  await redis?.[Symbol.asyncDispose]();
});

/** So many of the processes, on a pool that nobody used before. */
const use = async <N extends 2 | 4>(
  count: N,
  key: string,
): Promise<N extends 2 ? [Taker, Taker] : Taker[]> => {
  const takers = all.slice(0, count);
  await Promise.all(takers.map((taker) => taker.turnTo(key)));
  return takers as never;
};

/** What each was given; none wants more. */
const finish = async (takers: readonly Taker[]): Promise<Grant[][]> => {
  for (const taker of takers) taker.rest();
  const records = await Promise.all(takers.map((taker) => taker.record()));
  return records.map(({ grants }) => grants);
};

/** What of a process's grants lies in a window. */
const within = (grants: readonly Grant[], window: readonly Grant[]): Grant[] =>
  grants.filter((grant) => window.some((one) => one === grant));

it('four processes never exceed the quota, and get equal shares whoever is first and quicker', async () => {
  const takers = await use(4, 'equal');
  // The first asks before the others do, is never late, and holds its requests shortest.
  for (const [i, taker] of takers.entries()) {
    taker.demand({ callers: 8, holdMs: 2 + 3 * i, lateMs: 20 * i });
    await sleep(40 * i);
  }
  await sleep(3300);
  const grants = await finish(takers);

  const windows = windowsOf(grants.flat(), POOL);
  expect(windows.length).toBeGreaterThanOrEqual(3);
  for (const window of windows) expect(sum(window)).toBeLessThanOrEqual(QUOTA);
  // In the first window they were not all there yet; the last was cut short.
  for (const window of windows.slice(1, -1)) {
    expect(sum(window)).toBe(QUOTA);
    for (const own of grants)
      expect(Math.abs(sum(within(own, window)) - QUOTA / 4)).toBeLessThanOrEqual(QUOTA / 40);
  }
});

it('takes of unlike weights never exceed the quota, and shares differ by no more than a tenth', async () => {
  const takers = await use(4, 'weights');
  const weights = [1, 3, 7, 10];
  for (const [i, taker] of takers.entries())
    taker.demand({ callers: 6, weight: weights[i] ?? 1, lateMs: 10 * i });
  await sleep(3300);
  const grants = await finish(takers);

  const windows = windowsOf(grants.flat(), POOL);
  for (const window of windows) expect(sum(window)).toBeLessThanOrEqual(QUOTA);
  const whole = windows.slice(1, -1);
  expect(whole.length).toBeGreaterThanOrEqual(1);
  for (const own of grants) {
    const share = whole.reduce((total, window) => total + sum(within(own, window)), 0) / whole.length;
    expect(Math.abs(share - QUOTA / 4)).toBeLessThanOrEqual(QUOTA / 40);
  }
});

it('a process alone uses the whole quota; one that rests holds its share back no longer than a quarter window', async () => {
  const [alone, other] = await use(2, 'alone');
  alone.demand({ callers: 8 });
  await expect.poll(async () => (await alone.use()).used, PATIENT).toBe(QUOTA);
  other.demand({ callers: 8 });
  await sleep(2 * WINDOW_MS);
  other.rest();
  await Promise.all([alone.record(), other.record()]);
  // It was told to ask again when the next window begins; the share is kept for it a little longer than that.
  await sleep(1.5 * WINDOW_MS);
  const [own] = await finish([alone, other]);

  const [window = []] = windowsOf(own ?? [], POOL);
  expect(sum(window)).toBe(QUOTA);
  const first = window.filter(({ at }) => at - (window[0]?.at ?? 0) < WINDOW_MS / 5);
  expect(sum(first)).toBeLessThanOrEqual(QUOTA / 2 + QUOTA / 40);
});

it('a process that trickles keeps what it needs, and leaves the rest to one that wants more', async () => {
  const [slow, quick] = await use(2, 'trickle');
  slow.demand({ callers: 1, holdMs: 50 });
  quick.demand({ callers: 8 });
  await sleep(3300);
  const [slowly = [], quickly = []] = await finish([slow, quick]);

  const windows = windowsOf([...slowly, ...quickly], POOL).slice(1, -1);
  expect(windows.length).toBeGreaterThanOrEqual(1);
  for (const window of windows) {
    expect(sum(window)).toBeLessThanOrEqual(QUOTA);
    expect(sum(within(slowly, window))).toBeGreaterThanOrEqual(10);
    expect(sum(within(quickly, window))).toBeGreaterThan(QUOTA * 0.75);
  }
});

it('what a killed process took counts until the window ends, and its share is the others’ soon after', async () => {
  const [victim, ...others] = (await use(4, 'killed')) as [Taker, ...Taker[]];
  victim.demand({ callers: 16, holdMs: 1 });
  await expect.poll(async () => (await victim.use()).used, PATIENT).toBe(QUOTA);
  const { grants: taken } = await victim.record();
  await victim.kill();
  expect(sum(taken)).toBe(QUOTA);
  for (const other of others) other.demand({ callers: 4 });
  await sleep(1.9 * WINDOW_MS);
  const grants = await finish(others);

  const [first = [], ...later] = windowsOf([...taken, ...grants.flat()], POOL);
  expect(sum(first)).toBe(QUOTA);
  expect(within(grants.flat(), first)).toStrictEqual([]);
  for (const window of later) expect(sum(window)).toBeLessThanOrEqual(QUOTA);
  expect(sum(later[0] ?? [])).toBe(QUOTA);
});
