/** How a rate-limit pool truly stands. */
interface PoolStand {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Milliseconds until it is full again; 0 where no window has begun. */
  readonly reset: number;
}

export interface Pools {
  /** Takes a weight, or refuses it; a refused request takes nothing. */
  take(pool: string, holder: string, weight: number): boolean;
  stand(pool: string, holder: string): PoolStand;
  /** Sets quota and window of a pool. */
  set(pool: string, rule: { readonly quota?: number; readonly windowMs?: number }): void;
  /** Somebody else used the pool up: nothing is left for so many milliseconds. */
  exhaust(pool: string, holder: string, ms: number): void;
  /** How many requests the true counters have refused. */
  readonly refused: number;
}

/** VIP level 0. */
const RULES: Readonly<Record<string, { quota: number; windowMs: number }>> = {
  Spot: { quota: 4000, windowMs: 30_000 },
  UtaTrading: { quota: 300, windowMs: 1000 },
  UtaManagement: { quota: 300, windowMs: 1000 },
};
const USUAL = { quota: 2000, windowMs: 30_000 };

/** Counts what each account takes. A window begins with its first request and refills at once. */
export const createPools = (now: () => number): Pools => {
  const rules = new Map(Object.entries(RULES));
  const windows = new Map<string, { ends: number; used: number }>();
  let refused = 0;
  const ruleOf = (pool: string): { quota: number; windowMs: number } => rules.get(pool) ?? USUAL;
  const current = (pool: string, holder: string): { ends: number; used: number } | undefined => {
    const window = windows.get(`${pool}\n${holder}`);
    return window && now() < window.ends ? window : undefined;
  };
  return {
    take: (pool, holder, weight) => {
      const { quota, windowMs } = ruleOf(pool);
      const window = current(pool, holder) ?? { ends: now() + windowMs, used: 0 };
      if (window.used + weight > quota) {
        refused += 1;
        return false;
      }
      window.used += weight;
      windows.set(`${pool}\n${holder}`, window);
      return true;
    },
    stand: (pool, holder) => {
      const { quota } = ruleOf(pool);
      const window = current(pool, holder);
      const used = window?.used ?? 0;
      return {
        limit: quota,
        used,
        remaining: Math.max(0, quota - used),
        reset: window ? window.ends - now() : 0,
      };
    },
    set: (pool, rule) => void rules.set(pool, { ...ruleOf(pool), ...rule }),
    exhaust: (pool, holder, ms) =>
      void windows.set(`${pool}\n${holder}`, { ends: now() + ms, used: ruleOf(pool).quota }),
    get refused() {
      return refused;
    },
  };
};
