/** Quotas per window at VIP level 0, by pool. */
const QUOTAS: Readonly<Record<string, number>> = {
  Spot: 4000,
  Futures: 2000,
  Management: 2000,
  Earn: 2000,
  CopyTrading: 2000,
  Public: 2000,
  Broker: 2000,
};
/** For a pool that newer specs name and this table does not. */
const USUAL_QUOTA = 2000;
const WINDOW_MS = 30_000;
/** Enough for every pool of every ready key; beyond it come addresses, and those are forgotten once expired. */
const TIDY_ABOVE = 1000;

/** What is left of a pool after a request. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the pool is full again. */
  readonly reset: number;
  readonly exhausted: boolean;
}

/** Takes a weight from a holder's pool. The window starts with its first request. */
export type TakeQuota = (pool: string, holder: string, weight: number) => Quota;

export const createRateLimits = (now: () => number): TakeQuota => {
  const windows = new Map<string, { start: number; used: number }>();
  const isOver = (start: number): boolean => now() - start >= WINDOW_MS;

  return (pool, holder, weight) => {
    if (windows.size > TIDY_ABOVE) {
      for (const [name, { start }] of windows) if (isOver(start)) windows.delete(name);
    }
    const name = `${pool} ${holder}`;
    const known = windows.get(name);
    const window = known && !isOver(known.start) ? known : { start: now(), used: 0 };
    windows.set(name, window);

    const limit = QUOTAS[pool] ?? USUAL_QUOTA;
    const exhausted = window.used + weight > limit;
    // A refused request takes nothing.
    if (!exhausted) window.used += weight;
    return { limit, remaining: limit - window.used, reset: window.start + WINDOW_MS - now(), exhausted };
  };
};
