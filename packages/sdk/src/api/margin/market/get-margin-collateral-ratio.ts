// Generated from specs/added/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginCollateralRatioParams {
  /** In the request: currencies to ask for. In the answer: those that share these tiers. */
  currencyList?: string;
}

export type GetMarginCollateralRatioResult = GetMarginCollateralRatioResultItem[];

export interface GetMarginCollateralRatioResultItem {
  /** In the request: currencies to ask for. In the answer: those that share these tiers. */
  currencyList: string[];
  /** Rows of this page, or the entries of a list. */
  items: GetMarginCollateralRatioResultItemItem[];
}

export interface GetMarginCollateralRatioResultItemItem {
  /** Lower bound of the tier. */
  lowerLimit: string;
  /** Upper bound of the step. */
  upperLimit: string;
  /** Share of the value that counts as collateral in this tier, as a ratio. */
  collateralRatio: string;
}

/**
 * Share of a currency's value that counts as collateral, in steps by amount held; public.
 *
 * `GET /api/v3/margin/collateralRatio` on the spot host.
 * Public, pool Spot, weight 10.
 */
export const getMarginCollateralRatio: Endpoint<
  GetMarginCollateralRatioParams,
  GetMarginCollateralRatioResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getMarginCollateralRatio',
  method: 'GET',
  path: '/api/v3/margin/collateralRatio',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Spot',
  weight: 10,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getMarginCollateralRatio',
  params: 'currencyList',
});
