// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetETFInfoParams {
  currency?: string;
}

export type GetETFInfoResult = GetETFInfoResultItem[];

export interface GetETFInfoResultItem {
  currency: string;
  netAsset: string;
  targetLeverage: string;
  actualLeverage: string;
  issuedSize: string;
  basket: string;
}

/**
 * Get ETF Info. `GET /api/v3/etf/info` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470191
 */
export const getETFInfo: Endpoint<GetETFInfoParams, GetETFInfoResult> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getETFInfo',
  method: 'GET',
  path: '/api/v3/etf/info',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getETFInfo',
});
