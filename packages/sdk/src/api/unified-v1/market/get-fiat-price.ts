// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFiatPriceParams {
  base?: string;
  currencies?: string;
}

export type GetFiatPriceResult = {
  [key: string]: string;
};

/**
 * Get Fiat Price (UTA). `GET /api/ua/v1/market/fiat-price` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getFiatPrice: Endpoint<GetFiatPriceParams, GetFiatPriceResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getFiatPrice',
  method: 'GET',
  path: '/api/ua/v1/market/fiat-price',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getFiatPrice',
});
