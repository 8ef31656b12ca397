import type { IncomingHttpHeaders } from 'node:http';
import type { Catalog, Endpoint, Host } from '../catalog.ts';
import type { Customer, Site } from '../engine/customers.ts';
import { Refusal } from '../refusal.ts';
import type { ApiKey } from './keys.ts';

/** What one region's site offers and asks for. */
export interface RegionRules {
  readonly site: Site;
  readonly hosts: ReadonlySet<Host>;
  /** The pools whose endpoints it serves; undefined for all. */
  readonly pools: ReadonlySet<string> | undefined;
  /** Sites that share its hosts, told apart by headers that every call carries. */
  readonly byHeader: readonly { readonly site: Site; readonly headers: Readonly<Record<string, string>> }[];
}

const isOf =
  (site: Site) =>
  ([name]: readonly [string, unknown]): boolean =>
    name.toLowerCase() === site;

export const readRegion = ({ regions, rateLimits }: Catalog, site: Site): RegionRules => {
  const mine = Object.entries(regions).find(isOf(site))?.[1];
  if (!mine) throw new Error(`The specs know no region ${site}.`);
  const pools = Object.entries<{ pools: readonly string[] }>(rateLimits['regions']).find(isOf(site));
  const neighbours = Object.entries(regions).filter(
    ([, { headers, hosts }]) => headers && hosts['spot'] === mine.hosts['spot'],
  );
  return {
    site,
    hosts: new Set(Object.keys(mine.hosts) as Host[]),
    pools: pools && new Set(pools[1].pools),
    byHeader: neighbours.map(([name, { headers = {} }]) => ({ site: name.toLowerCase() as Site, headers })),
  };
};

/** Which site a call is for. */
const siteOf = ({ site, byHeader }: RegionRules, headers: IncomingHttpHeaders): Site => {
  const named = byHeader.find((one) =>
    Object.entries(one.headers).every(([name, value]) => headers[name.toLowerCase()] === value),
  );
  if (named) return named.site;
  // On shared hosts a call without the header is for the worldwide site, from wherever it comes.
  return byHeader.length > 0 ? 'global' : site;
};

const noFutures = (): Refusal => new Refusal('40010', 'Futures are not offered in this region.');

/** Refuses everything on a host that the region does not have. */
export const requireHost = ({ hosts }: RegionRules, host: Host): void => {
  if (hosts.has(host)) return;
  throw host === 'futures' ? noFutures() : new Refusal('404000', 'This region does not have this host.');
};

/** Refuses what the region does not offer, and public calls to the Australian site that do not say so. */
export const requireOffer = (
  region: RegionRules,
  { operation }: Endpoint,
  isFutures: boolean,
  headers: IncomingHttpHeaders,
): void => {
  const pool = operation['x-api-rate-limit-pool'];
  if (region.pools && !region.pools.has(pool))
    throw new Refusal('404000', 'This region does not offer this endpoint.');
  if (isFutures && !region.hosts.has('futures')) throw noFutures();
  if (region.site === 'au' && siteOf(region, headers) !== 'au')
    throw new Refusal('400301', 'Calls to the Australian site carry X-SITE-TYPE: australia.');
};

/** A site knows the keys of its own customers only; the Turkish one has none of older versions. */
export const requireSite = (
  region: RegionRules,
  headers: IncomingHttpHeaders,
  customer: Customer,
  key: ApiKey,
): void => {
  if (customer.site !== siteOf(region, headers))
    throw new Refusal('400003', 'There is no such API key on this site.');
  if (customer.site === 'tr' && key.version !== 3)
    throw new Refusal('400008', 'This site takes keys of version 3 only.');
};
