import type { Pool, PoolUse, RateLimitStore, Seen } from './store.ts';

interface Count {
  limit: number;
  used: number;
  /** Of it, by calls that have not ended yet. */
  underWay: number;
  /** When the window ends; 0 where none has begun. */
  endsAt: number;
  /** Whether the exchange has said when the window ends. */
  confirmed: boolean;
  stoppedUntil: number;
}

/** Counts pools in this process. */
export const createLocalStore = (): RateLimitStore => {
  const counts = new Map<string, Count>();
  const countOf = (pool: Pool, now: number): Count => {
    let count = counts.get(pool.key);
    if (!count) {
      count = { limit: pool.quota, used: 0, underWay: 0, endsAt: 0, confirmed: false, stoppedUntil: 0 };
      counts.set(pool.key, count);
    } else if (count.endsAt > 0 && now >= count.endsAt) {
      // What is still under way may be counted in the window that begins now.
      count.used = count.underWay;
      count.endsAt = 0;
      count.confirmed = false;
    }
    return count;
  };

  return {
    take: (pool, weight, now) => {
      const count = countOf(pool, now);
      if (now < count.stoppedUntil) return count.stoppedUntil - now;
      // More than the whole pool can only be sent alone.
      if (count.used + weight > count.limit && count.used > 0) {
        return count.endsAt > 0 ? Math.max(1, count.endsAt - now) : pool.windowMs;
      }
      if (count.endsAt === 0) count.endsAt = now + pool.windowMs;
      count.used += weight;
      count.underWay += weight;
      return 0;
    },

    settle: (pool, weight, now, { seen, sent }) => {
      const count = countOf(pool, now);
      count.underWay = Math.max(0, count.underWay - weight);
      if (!sent) count.used = Math.max(0, count.used - weight);
      if (seen) correct(count, pool, seen, now);
      // The exchange's window begins when the first call reaches it, which is no later than its answer.
      else if (sent && !count.confirmed) {
        count.endsAt = now + pool.windowMs;
        count.confirmed = true;
      }
    },

    stop: (pool, ms, now) => {
      const count = countOf(pool, now);
      count.stoppedUntil = Math.max(count.stoppedUntil, now + ms);
    },

    use: (pool, now) => {
      const count = countOf(pool, now);
      return useOf(count, now);
    },
  };
};

/**
 * The exchange counts what others take of the pool too. What is under way may or may not be in its figure, so it is
 * added; and within one window the count never falls, because answers overtake each other.
 */
const correct = (count: Count, pool: Pool, seen: Seen, now: number): void => {
  const endsAt = now + seen.reset;
  const used = Math.max(0, seen.limit - seen.remaining) + count.underWay;
  const isNewWindow = count.endsAt === 0 || endsAt - count.endsAt > pool.windowMs / 2;
  count.limit = seen.limit;
  count.used = isNewWindow ? used : Math.max(count.used, used);
  count.endsAt = Math.max(endsAt, now + 1);
  count.confirmed = true;
};

const useOf = (count: Count, now: number): PoolUse => {
  const reset = Math.max(0, count.endsAt - now, count.stoppedUntil - now);
  const left = now < count.stoppedUntil ? 0 : Math.max(0, count.limit - count.used);
  return { limit: count.limit, used: count.used, left, reset, scope: 'process' };
};
