// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetClientIPAddressResult = string;

/**
 * v1: the IP address from which KuCoin sees the request come.
 *
 * `GET /api/ua/v1/user/my-ip` on the spot host.
 * Public, pool Public, weight 10.
 * @deprecated Use unified.market.getClientIPAddress.
 */
export const getClientIPAddress: Endpoint<void, GetClientIPAddressResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getClientIPAddress',
  method: 'GET',
  path: '/api/ua/v1/user/my-ip',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getClientIPAddress',
});
