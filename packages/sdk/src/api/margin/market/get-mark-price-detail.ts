// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarkPriceDetailParams {
  symbol: string;
}

export interface GetMarkPriceDetailResult {
  symbol: string;
  timePoint: number;
  value: number;
}

/**
 * Get Mark Price Detail. `GET /api/v1/mark-price/{symbol}/current` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470193
 */
export const getMarkPriceDetail: Endpoint<GetMarkPriceDetailParams, GetMarkPriceDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.market.getMarkPriceDetail',
    method: 'GET',
    path: '/api/v1/mark-price/{symbol}/current',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Margin',
    subService: 'Market',
    methodName: 'getMarkPriceDetail',
  });
