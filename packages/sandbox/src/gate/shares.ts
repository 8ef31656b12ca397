import type { Customer } from '../engine/customers.ts';
import { customerOf, masterOf } from '../engine/vip.ts';
import { badParameter } from '../refusal.ts';
import type { Pools } from './quotas.ts';
import { NEW_SUB_ALLOWANCE } from './rate-limit.ts';
import type { Usage } from './rate-limit.ts';

/** How a shared pool is divided among a master account and its sub-accounts; all per second. */
export interface RateCap {
  readonly vipLevel: number;
  readonly mainRateLimit: number;
  readonly subRateLimit: number;
  readonly allocatedQuota: number;
  readonly remainingQuota: number;
  readonly defaultQuota: number;
}

type People = ReadonlyMap<string, Customer>;

const SHARED_POOL = 'UtaTrading';

const familyRate = (pools: Pools, vip: number): number => {
  const level = pools.get(SHARED_POOL)?.levels[vip];
  return level ? Math.floor((level.quota * 1000) / level.windowMs) : 0;
};

const allocated = ({ shares }: Usage, people: People, master: string, except?: string): number =>
  [...shares].reduce(
    (sum, [uid, rate]) => (uid !== except && people.get(uid)?.parent === master ? sum + rate : sum),
    0,
  );

export const rateCapOf = (pools: Pools, usage: Usage, people: People, uid: string): RateCap => {
  const master = masterOf(people, customerOf(people, uid));
  const rate = familyRate(pools, master.vip);
  const given = allocated(usage, people, master.uid);
  return {
    vipLevel: master.vip,
    mainRateLimit: rate,
    subRateLimit: rate,
    allocatedQuota: given,
    remainingQuota: Math.max(0, rate - given),
    defaultQuota: NEW_SUB_ALLOWANCE.quota,
  };
};

/** What one account of the family may take per second. */
export const rateOf = (pools: Pools, usage: Usage, people: People, uid: string): number => {
  const customer = customerOf(people, uid);
  if (customer.parent === undefined) return familyRate(pools, customer.vip);
  return usage.shares.get(uid) ?? NEW_SUB_ALLOWANCE.quota;
};

/** Gives a sub-account a share of its master's pool, as far as there is something left to give. */
export const setShare = (pools: Pools, usage: Usage, people: People, uid: string, rate: number): void => {
  const { parent } = customerOf(people, uid);
  if (parent === undefined) throw badParameter('uid', 'is no sub-account');
  if (!Number.isInteger(rate) || rate < 0) throw badParameter('rate', 'must be a whole number from 0');
  const left = familyRate(pools, customerOf(people, parent).vip) - allocated(usage, people, parent, uid);
  if (rate > left) throw badParameter('rate', `is more than the ${left} that are left`);
  usage.shares.set(uid, rate);
};
