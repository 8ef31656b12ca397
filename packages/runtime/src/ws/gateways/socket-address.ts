import type { Client } from '../../client.ts';
import { OptionsError } from '../../errors/options-error.ts';
import { RegionError } from '../../errors/region-error.ts';
import { partsOf } from '../../parts.ts';
import type { UnifiedChannelSpec } from '../channel.ts';

/** What the options call the servers of the unified gateway. */
const NAMES: Readonly<Record<string, string>> = {
  spot: 'unifiedSpot',
  futures: 'unifiedFutures',
  private: 'unifiedPrivate',
};

/**
 * Where a socket connects that asks for no address first. A client that was pointed elsewhere than KuCoin never
 * gets KuCoin's own.
 * @throws {OptionsError} where `baseUrl` is set and `socketUrl` is not. @throws {RegionError}
 */
export const gatewayAddress = (client: Client, id: string, name: string, usual?: string): string => {
  const settings = partsOf(client)?.settings;
  const { socketUrl, baseUrl, apiRegion = 'global' } = client.options ?? {};
  const own = (settings?.socketUrl ?? socketUrl)?.[name];
  if (own !== undefined) return own;
  if (settings?.ownBase || baseUrl !== undefined)
    throw new OptionsError('socketUrl', `names no ${name}, and with baseUrl there is no default`);
  const region = settings?.regionName ?? apiRegion;
  const address = settings?.region.sockets?.[name] ?? (region === 'global' ? usual : undefined);
  if (address === undefined) throw new RegionError(id, region, name);
  return address;
};

export const socketAddress = (client: Client, spec: UnifiedChannelSpec, server: string): string =>
  gatewayAddress(client, spec.id, NAMES[server] ?? server, spec.servers[server]);
