import type { Customer } from '../engine/customers.ts';
import { masterOf } from '../engine/vip.ts';
import { Refusal } from '../refusal.ts';
import type { Allowance, Pool, Pools } from './quotas.ts';

/** What a new sub-account of a shared pool may do by itself, in requests of any weight. */
export const NEW_SUB_ALLOWANCE: Allowance = { quota: 10, windowMs: 1000 };
/** A share is set per second. */
const SHARE_WINDOW_MS = 1000;
/** Windows that have run out are forgotten when there are many. */
const TIDY_ABOVE = 1000;

interface Window {
  readonly start: number;
  readonly end: number;
  used: number;
}

/** What has been used of which quota. */
export interface Usage {
  readonly windows: Map<string, Window>;
  /** Weight per second of a shared pool that a sub-account may take, by its uid. */
  readonly shares: Map<string, number>;
  tidyAbove: number;
}

export const createUsage = (): Usage => ({ windows: new Map(), shares: new Map(), tidyAbove: TIDY_ABOVE });

/** What is left of a pool after a request. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the pool is full again. */
  readonly reset: number;
  readonly exhausted: boolean;
}

interface Bucket extends Allowance {
  readonly name: string;
  /** A fixed weight, where requests are counted as such. */
  readonly weight?: number;
}

/** Who draws on a pool: a customer, or an address where no key is needed. */
export type Holder =
  | { readonly customer: Customer; readonly customers: ReadonlyMap<string, Customer> }
  | { readonly address: string };

const bucketsOf = (name: string, pool: Pool, holder: Holder, usage: Usage): readonly Bucket[] => {
  const level = (vip: number): Allowance => pool.levels[vip] ?? { quota: 0, windowMs: SHARE_WINDOW_MS };
  if ('address' in holder) return [{ name: `${name} ${holder.address}`, ...level(0) }];
  const { customer, customers } = holder;
  const { uid } = customer;
  const master = masterOf(customers, customer);
  const own = { name: `${name} ${uid}`, ...level(master.vip) };
  if (!pool.shared || master === customer) return [own];
  const share = usage.shares.get(uid);
  // Until it is given a share, a sub-account stays outside of the common pool.
  if (share === undefined) return [{ name: `${name} ${uid}`, ...NEW_SUB_ALLOWANCE, weight: 1 }];
  return [
    { name: `${name} ${uid}`, quota: share, windowMs: SHARE_WINDOW_MS },
    { name: `${name} ${master.uid}`, ...level(master.vip) },
  ];
};

const tidy = (usage: Usage, now: number): void => {
  if (usage.windows.size <= usage.tidyAbove) return;
  for (const [name, { end }] of usage.windows) if (end <= now) usage.windows.delete(name);
  usage.tidyAbove = Math.max(TIDY_ABOVE, usage.windows.size * 2);
};

const openWindow = (usage: Usage, { name, windowMs }: Bucket, now: number): Window => {
  const known = usage.windows.get(name);
  // A clock that was set back starts anew as well.
  if (known && known.start <= now && now < known.end) return known;
  const window: Window = { start: now, end: now + windowMs, used: 0 };
  usage.windows.set(name, window);
  return window;
};

/**
 * Takes a weight from a holder's pool; undefined if the pool is not counted. A window starts with its first
 * request, and what is refused takes nothing.
 */
export const takeQuota = (
  pools: Pools,
  usage: Usage,
  { pool: name, weight, holder, now }: { pool: string; weight: number; holder: Holder; now: number },
): Quota | undefined => {
  const pool = pools.get(name);
  if (!pool) return undefined;
  tidy(usage, now);
  const taken = bucketsOf(name, pool, holder, usage).map((bucket) => ({
    quota: bucket.quota,
    weight: bucket.weight ?? weight,
    window: openWindow(usage, bucket, now),
  }));
  const exhausted = taken.some((one) => one.window.used + one.weight > one.quota);
  if (!exhausted) for (const one of taken) one.window.used += one.weight;
  const [tightest] = taken
    .map(({ quota, window }): Quota => ({
      limit: quota,
      // After a level was lowered more may have been used than there is now.
      remaining: Math.max(0, quota - window.used),
      reset: window.end - now,
      exhausted,
    }))
    .sort((a, b) => a.remaining - b.remaining);
  return tightest;
};

export const exhausted = (): Refusal =>
  new Refusal('429000', 'The quota of this pool is used up until it resets.');

/** The exchange's own overload: the same code, without headers and before anything was counted. */
export const overloaded = (): Refusal => new Refusal('429000', 'The server is overloaded.');
