// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFiatPriceParams {
  /** Fiat currency to price in, for example USD or EUR; USD if left out. Example: USD. Default: USD. */
  base?: string;
  /** Crypto currencies to price, separated by commas; all if left out. */
  currencies?: string;
}

export type GetFiatPriceResult = Record<string, string>;

/**
 * Prices of currencies in a fiat currency (USD by default), as a map by code.
 *
 * `GET /api/v1/prices` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470153
 */
export const getFiatPrice: Endpoint<GetFiatPriceParams, GetFiatPriceResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getFiatPrice',
  method: 'GET',
  path: '/api/v1/prices',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getFiatPrice',
  params: 'base currencies',
});
