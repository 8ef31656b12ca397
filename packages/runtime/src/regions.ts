import type { EndpointSpec } from './endpoint.ts';
import { RegionError } from './errors/region-error.ts';
import type { PublicSettings } from './options/settings.ts';

/** The base URL of a call. @throws {RegionError} where neither the region nor `baseUrl` has the endpoint's host. */
export const addressOf = (spec: EndpointSpec, { hosts, regionName }: PublicSettings): string => {
  const url = hosts[spec.host];
  if (url === undefined) throw new RegionError(spec.id, regionName, spec.host);
  return url;
};
