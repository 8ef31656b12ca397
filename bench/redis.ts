// Takes per second of one process through Redis, beside the stock consume of rate-limiter-flexible on the same server.
// That one charges takes it refuses and shares nothing: it is here as a measure of speed, not of what is done.
import { redisStore } from '@kucoin-typed/redis';
import { createClient } from '@redis/client';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { openRedis } from '../test/support/redis.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const ROUND_MS = 700;
const POOL = { key: 'bench', quota: 1_000_000_000, windowMs: 30_000 };

await using redis = await openRedis();
const store = redisStore({ url: redis.url, timeoutMs: 2000 });
const others = Array.from({ length: 3 }, () => redisStore({ url: redis.url, timeoutMs: 2000 }));
const client = await createClient({ url: redis.url }).connect();
const limiter = new RateLimiterRedis({
  storeClient: client,
  useRedisPackage: true,
  points: POOL.quota,
  duration: POOL.windowMs / 1000,
});

const takes = {
  'this store': async () => {
    if ((await store.take(POOL, 1, 0)) !== 0) throw new Error('refused');
    store.settle(POOL, 1, 0, { sent: true });
  },
  'rate-limiter-flexible': () => limiter.consume('bench', 1),
};

/** Lets so many others take part. */
const join = async (count: number): Promise<void> => {
  for (const other of others.slice(0, count)) await other.take(POOL, 1, 0);
};

/** Takes per second of so many callers that each ask again as soon as they are answered. */
const measure = async (take: () => Promise<unknown>, callers: number): Promise<number> => {
  const start = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() - start < ROUND_MS) {
        await take();
        count++;
      }
    }),
  );
  return (count / (performance.now() - start)) * 1000;
};

for (const members of [1, 4]) {
  // The others only take part: what it costs to weigh four shares is measured, not four processes at work.
  if (members > 1) await join(others.length);
  for (const callers of [1, 16, 64, 256]) {
    const rounds = Object.entries(takes).map(([name, take]) => ({ name, take, rates: [] as number[] }));
    for (let round = 0; round < ROUNDS; round++)
      for (const { take, rates } of rounds) {
        await join(members - 1);
        rates.push(await measure(take, callers));
      }
    for (const { name, rates } of rounds)
      console.log(
        `${members} in the pool, ${String(callers).padStart(3)} callers  ${name.padEnd(22)}${Math.round(median(rates)).toLocaleString('en')} takes/s`,
      );
  }
}
if ((await store.use(POOL, 0)).scope !== 'shared') throw new Error('Redis was lost: nothing was measured');
for (const one of [store, ...others]) await one.close?.();
client.destroy();
