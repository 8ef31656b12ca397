import type { Facts } from '@kucoin-typed/specs';

/** How much weight one window takes. */
export interface Allowance {
  readonly quota: number;
  readonly windowMs: number;
}

/** One pool as the specs describe it. */
export interface Pool {
  readonly per: 'ip' | 'account';
  /** Whether sub-accounts draw on their master's pool or have one of their own. */
  readonly shared: boolean;
  /** By VIP level. */
  readonly levels: readonly Allowance[];
}

export type Pools = ReadonlyMap<string, Pool>;

interface Listed {
  readonly windowMs: number;
  readonly quotas: readonly (number | null)[];
}

const perSecond = ({ quota, windowMs }: Allowance): number => quota / windowMs;

/**
 * A level that the page in force does not name has what the newest older page gave it, and never less than the
 * level below: the quota of the unified pools is known for VIP 0 only.
 */
const readLevels = (decided: Listed, older: readonly Listed[]): readonly Allowance[] => {
  const levels: Allowance[] = [];
  for (const at of decided.quotas.keys()) {
    const found = [decided, ...older].find(({ quotas }) => typeof quotas[at] === 'number');
    const quota = found?.quotas[at];
    const below = levels.at(-1);
    const own = found && typeof quota === 'number' ? { quota, windowMs: found.windowMs } : below;
    if (!own) return [];
    levels.push(below && perSecond(below) > perSecond(own) ? below : own);
  }
  return levels;
};

/** The pools that are counted. One whose quota no page gives is left out, and its endpoints are free. */
export const readPools = (facts: Facts): Pools => {
  const pools = new Map<string, Pool>();
  for (const [name, entry] of Object.entries(facts['pools'] as Record<string, Facts>)) {
    const per: unknown = entry['per'];
    if (per !== 'ip' && per !== 'account') continue;
    const versions = (entry['decisions'] ?? []).flatMap((decision: Facts) => decision['versions']) as Facts[];
    const older = versions.filter(({ quotas }) => Array.isArray(quotas)).reverse() as unknown as Listed[];
    const levels = readLevels(entry as unknown as Listed, older);
    if (levels.length > 0) pools.set(name, { per, shared: entry['subAccounts'] === 'shared', levels });
  }
  return pools;
};
