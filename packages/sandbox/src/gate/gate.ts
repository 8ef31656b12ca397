import type { IncomingHttpHeaders } from 'node:http';
import type { Catalog, Endpoint } from '../catalog.ts';
import { customerOf } from '../engine/vip.ts';
import type { Customer, Site } from '../engine/customers.ts';
import { Refusal } from '../refusal.ts';
import { requireAddress } from './addresses.ts';
import { createKeyStore } from './keys.ts';
import type { ApiKey, KeyStore } from './keys.ts';
import { lineOf } from './line.ts';
import { attribute } from './partner.ts';
import type { Line, Partner, Partners } from './partner.ts';
import { permissionsOf, requirePermission } from './permission.ts';
import { readPools } from './quotas.ts';
import type { Pools } from './quotas.ts';
import { createUsage, takeQuota } from './rate-limit.ts';
import type { Usage } from './rate-limit.ts';
import { readRegion, requireOffer, requireSite } from './region.ts';
import type { RegionRules } from './region.ts';
import { authenticate } from './signature.ts';
import { createServices } from './status.ts';
import type { Services } from './status.ts';

/** What the gate remembers: plain data. */
export interface GateState {
  readonly keys: KeyStore;
  readonly partners: Partners;
  readonly services: Services;
  readonly usage: Usage;
}

/** Who may call, from where, and how often. */
export interface Gate {
  readonly state: GateState;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly pools: Pools;
  readonly region: RegionRules;
  /** Whether quotas count. */
  readonly counts: boolean;
}

export interface GateOptions {
  readonly customers: ReadonlyMap<string, Customer>;
  readonly site: Site;
  readonly counts: boolean;
}

export const createGate = (catalog: Catalog, { customers, site, counts }: GateOptions): Gate => ({
  counts,
  state: {
    keys: createKeyStore(),
    partners: new Map(),
    services: createServices(),
    usage: createUsage(),
  },
  customers,
  pools: readPools(catalog.rateLimits),
  region: readRegion(catalog, site),
});

/** One request at the gate. */
export interface Approach {
  readonly endpoint: Endpoint;
  readonly method: string;
  /** Path and query exactly as they arrived. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The caller's IP address. */
  readonly address: string;
  /** The exchange's time. */
  readonly now: number;
  /** The time of the world around it. */
  readonly world: number;
}

/** A request that may pass. */
export interface Admission {
  /** Undefined at public endpoints, as the key. */
  readonly customer: Customer | undefined;
  readonly key: ApiKey | undefined;
  /** The broker that the call is attributed to. */
  readonly partner: Partner | undefined;
  readonly line: Line;
}

/** Lets a request pass, or throws the refusal that KuCoin would send. */
export const admit = ({ state, customers, region }: Gate, approach: Approach): Admission => {
  const { endpoint, headers, address, now } = approach;
  const line = lineOf(endpoint, approach.target, approach.body);
  requireOffer(region, endpoint, line === 'futures', headers);
  if (endpoint.operation['x-api-channel'] !== 'Private')
    return { customer: undefined, key: undefined, partner: undefined, line };

  const { key, token, timestamp } = authenticate(approach, state.keys, now, approach.world);
  const customer = customerOf(customers, key.uid);
  requireSite(region, headers, customer, key);
  requireAddress(key.ipWhitelist, address);
  if (customer.frozen) throw new Refusal('411100', 'The account is frozen.');
  requirePermission(permissionsOf(key, token), endpoint.operation);
  const { apiKey } = key;
  const { host } = endpoint;
  const partner = attribute(state.partners, { headers, host, line, apiKey, timestamp, address });
  return { customer, key, partner, line };
};

/** What a call took. */
export interface Charge {
  readonly isExhausted: boolean;
  /** How full the pool is; only private pools tell. */
  readonly headers: Readonly<Record<string, string>>;
}

const FREE: Charge = { isExhausted: false, headers: {} };

/** Takes the call's weight from its pool; a pool whose quota is unknown is not counted. */
export const charge = (
  { state, pools, customers, counts }: Gate,
  { endpoint: { operation }, address, now }: Approach,
  { customer }: Admission,
): Charge => {
  if (!counts) return FREE;
  const pool = operation['x-api-rate-limit-pool'];
  // A few endpoints have no documented weight; they take 1.
  const weight = operation['x-api-rate-limit-weight'] ?? 1;
  const isPrivate = customer !== undefined && pools.get(pool)?.per === 'account';
  const holder = isPrivate ? { customer, customers } : { address };
  const quota = takeQuota(pools, state.usage, { pool, weight, holder, now });
  if (!quota) return FREE;
  if (!isPrivate) return { isExhausted: quota.exhausted, headers: {} };
  return {
    isExhausted: quota.exhausted,
    headers: {
      'gw-ratelimit-limit': String(quota.limit),
      'gw-ratelimit-remaining': String(quota.remaining),
      'gw-ratelimit-reset': String(quota.reset),
    },
  };
};
