// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetClientIPAddressResult = string;

/**
 * The IP address from which KuCoin sees your request come.
 *
 * `GET /api/ua/v2/user/my-ip` on the spot host.
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-client-ip-address
 */
export const getClientIPAddress: Endpoint<void, GetClientIPAddressResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getClientIPAddress',
  method: 'GET',
  path: '/api/ua/v2/user/my-ip',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getClientIPAddress',
});
