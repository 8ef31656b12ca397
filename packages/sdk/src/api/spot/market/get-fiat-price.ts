// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFiatPriceParams {
  /** Example: USD. Default: USD. */
  base?: string;
  currencies?: string;
}

export type GetFiatPriceResult = {
  [key: string]: string;
};

/**
 * Get Fiat Price. `GET /api/v1/prices` on the spot host.
 *
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
});
