// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetMarketListResult = string[];

/**
 * Names of the market sections pairs are grouped in, for use as a filter.
 *
 * `GET /api/v1/markets` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470166
 */
export const getMarketList: Endpoint<void, GetMarketListResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getMarketList',
  method: 'GET',
  path: '/api/v1/markets',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getMarketList',
});
