// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarkPriceParams {
  symbol: string;
}

export interface GetMarkPriceResult {
  symbol: string;
  granularity: number;
  timePoint: number;
  value: number;
  indexPrice: number;
}

/**
 * Get Mark Price. `GET /api/v1/mark-price/{symbol}/current` on the futures host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470233
 */
export const getMarkPrice: Endpoint<GetMarkPriceParams, GetMarkPriceResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getMarkPrice',
  method: 'GET',
  path: '/api/v1/mark-price/{symbol}/current',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getMarkPrice',
});
