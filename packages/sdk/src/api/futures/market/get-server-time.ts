// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetServerTimeResult = number;

/**
 * Clock of the futures API in milliseconds; use it to check your own.
 *
 * `GET /api/v1/timestamp` on the futures host.
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470229
 */
export const getServerTime: Endpoint<void, GetServerTimeResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getServerTime',
  method: 'GET',
  path: '/api/v1/timestamp',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 2,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getServerTime',
});
