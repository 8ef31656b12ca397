// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFiatPriceParams {
  /** Fiat currency to price in, for example USD or EUR; USD if left out. */
  base?: string;
  /** Crypto currencies to price, separated by commas. */
  currencies?: string;
}

export type GetFiatPriceResult = Record<string, string>;

/**
 * v1: prices of currencies in a fiat currency, as a map by code.
 *
 * `GET /api/ua/v1/market/fiat-price` on the spot host.
 * Public, permission General, pool Public, weight 3.
 * @deprecated Use unified.market.getFiatPrice.
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
  params: 'base currencies',
});
