// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetClientIPAddressResult = string;

/**
 * The IP address from which KuCoin sees your request come.
 *
 * `GET /api/v1/my-ip` on the spot host.
 * Public, pool Public, weight 0.
 * @see https://www.kucoin.com/docs-new/api-3471123
 */
export const getClientIPAddress: Endpoint<void, GetClientIPAddressResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getClientIPAddress',
  method: 'GET',
  path: '/api/v1/my-ip',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 0,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getClientIPAddress',
});
