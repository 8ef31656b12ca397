// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetServerTimeResult = number;

/**
 * Clock of the spot API in milliseconds; use it to check your own.
 *
 * `GET /api/v1/timestamp` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470156
 */
export const getServerTime: Endpoint<void, GetServerTimeResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getServerTime',
  method: 'GET',
  path: '/api/v1/timestamp',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getServerTime',
});
