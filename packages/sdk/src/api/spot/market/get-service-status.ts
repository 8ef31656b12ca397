// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusResult {
  status: 'open' | 'close' | 'cancelonly' | (string & {});
  msg: string;
}

/**
 * Get Service Status. `GET /api/v1/status` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470158
 */
export const getServiceStatus: Endpoint<void, GetServiceStatusResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getServiceStatus',
  method: 'GET',
  path: '/api/v1/status',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getServiceStatus',
});
