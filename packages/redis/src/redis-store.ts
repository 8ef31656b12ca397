import type { RateLimitStore } from '@kucoin-typed/runtime';
import { OptionsError } from '@kucoin-typed/runtime';
import { givenLink, ownLink, type RedisConnection } from './link.ts';
import { SharedPool } from './shared-pool.ts';

/** Where the shared count is kept, and how patient a process is. Milliseconds are whole numbers above 0. */
export interface RedisStoreOptions {
  /** `redis://` or `rediss://` address: the store makes a connection of its own, and `close()` ends it. */
  readonly url?: string;
  /** A connection made with `redis` or `@redis/client`, instead of `url`; it stays yours to open and close. */
  readonly client?: RedisConnection;
  /** Put before each key; `kucoin-typed:` unless given. */
  readonly prefix?: string;
  /** How long a take waits for Redis before it is decided alone; 75 unless given. */
  readonly timeoutMs?: number;
  /** How often a process shows that it is there; it is counted out after three times as long. 1000 unless given. */
  readonly beatMs?: number;
  /** How long a share is held for a process that stopped asking; a quarter of the window, at most 1000, unless given. */
  readonly idleMs?: number;
  /** Among how many processes a pool is divided while Redis was never reached; 4 unless given, at least 2. */
  readonly assumedProcesses?: number;
}

const positive = (name: string, value: number, least = 1): number => {
  if (!Number.isInteger(value) || value < least)
    throw new OptionsError(name, `must be a whole number of at least ${least}`);
  return value;
};

/**
 * Counts rate-limit pools in Redis or Valkey, for every process that uses the same pool.
 * @throws {OptionsError} when neither `url` nor `client` is given, or an option has a value that it cannot have.
 */
export const redisStore = (options: RedisStoreOptions): RateLimitStore => {
  const {
    url,
    client,
    prefix = 'kucoin-typed:',
    timeoutMs = 75,
    beatMs = 1000,
    assumedProcesses = 4,
  } = options;
  const settings = {
    id: crypto.randomUUID(),
    prefix,
    timeoutMs: positive('timeoutMs', timeoutMs),
    beatMs: positive('beatMs', beatMs),
    unknownMembers: positive('assumedProcesses', assumedProcesses, 2),
  };
  const idleMs = options.idleMs === undefined ? undefined : positive('idleMs', options.idleMs);
  if ((url === undefined) === (client === undefined))
    throw new OptionsError('url', 'or client must be given, and not both');
  const link = client ? givenLink(client) : ownLink(url ?? '');
  const pools = new Map<string, SharedPool>();

  const poolOf = (pool: Parameters<RateLimitStore['use']>[0]): SharedPool => {
    let found = pools.get(pool.key);
    if (!found) {
      const idle = idleMs ?? Math.min(1000, Math.ceil(pool.windowMs / 4));
      found = new SharedPool(pool, link, { ...settings, idleMs: idle }, () => pools.delete(pool.key));
      pools.set(pool.key, found);
    }
    return found.follow(pool);
  };
  return {
    take: (pool, weight) => poolOf(pool).take(weight),
    settle: (pool, weight, _now, end) => poolOf(pool).settle(weight, end),
    stop: (pool, ms) => poolOf(pool).stop(ms),
    use: (pool) => poolOf(pool).use(),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.leave()));
      link.close();
    },
  };
};
