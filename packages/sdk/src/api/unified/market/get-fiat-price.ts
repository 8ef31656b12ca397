// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFiatPriceParams {
  /** Fiat currency to price in, for example USD or EUR; USD if left out. */
  base?: string;
  /** Crypto currencies to price. */
  currencies?: string[];
}

export type GetFiatPriceResult = Record<string, string>;

/**
 * Prices of currencies in a fiat currency, as a map by code.
 *
 * `GET /api/ua/v2/market/fiat-price` on the spot host.
 * Public, permission General, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/fiat-price
 */
export const getFiatPrice: Endpoint<GetFiatPriceParams, GetFiatPriceResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getFiatPrice',
  method: 'GET',
  path: '/api/ua/v2/market/fiat-price',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getFiatPrice',
  params: 'base currencies',
});
