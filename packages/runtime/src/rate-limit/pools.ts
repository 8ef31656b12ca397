import type { EndpointSpec } from '../endpoint.ts';
import type { Pool } from './store.ts';

/** One pool as the specs describe it. */
export interface PoolSpec {
  /** Milliseconds; `null` where nobody knows. */
  readonly windowMs: number | null;
  readonly per: 'account' | 'ip' | null;
  /** By VIP level, 0 first; `null` where nobody knows. */
  readonly quotas: readonly (number | null)[];
}

export type PoolSpecs = Readonly<Record<string, PoolSpec>>;

/** Gives the pool that an endpoint draws on; `undefined` where there is none to hold calls back for. */
export type PoolOf = (spec: EndpointSpec) => Pool | undefined;

/** A window of a pool that nobody has described: what most have. */
const USUAL_WINDOW = 30_000;

/**
 * @param names of account and address, which are asked for when a pool of theirs is first used.
 * @param hosts keep the pools of one exchange apart from those of another.
 */
export const createPools = (
  specs: PoolSpecs,
  vipLevel: number,
  hosts: Readonly<Record<string, string>>,
  names: { readonly account: () => string; readonly address: string },
): PoolOf => {
  const exchange = (hosts['spot'] ?? Object.values(hosts)[0] ?? '').replace(/^https?:\/\//, '');
  const pools = new Map<string, Pool>();
  return ({ pool: name }) => {
    if (name === null) return undefined;
    const known = pools.get(name);
    if (known) return known;
    const { windowMs, per, quotas } = specs[name] ?? { windowMs: null, per: null, quotas: [] };
    // A level that nobody has described has at least what the one below it has.
    const quota = quotas.slice(0, vipLevel + 1).findLast((one) => one !== null);
    const owner = per === 'ip' ? `ip:${names.address}` : `account:${names.account()}`;
    const pool = {
      key: `${exchange}/${owner}/${name}`,
      quota: quota ?? Infinity,
      windowMs: windowMs ?? USUAL_WINDOW,
    };
    pools.set(name, pool);
    return pool;
  };
};

/** A name for the account of a key: the same for everybody who has the key, and nobody gets the key from it. */
export const accountName = (identity: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < identity.length; i++) {
    const unit = identity.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  const mixed = [a ^ (b >>> 13), b ^ (a >>> 16)];
  return mixed.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};

/** A name for this machine's address, where the platform tells one. */
export const machineName = (): string =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.['HOSTNAME'] ??
  'here';
