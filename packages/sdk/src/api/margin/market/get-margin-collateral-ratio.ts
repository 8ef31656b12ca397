// Generated from specs/added/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginCollateralRatioParams {
  currencyList?: string;
}

export type GetMarginCollateralRatioResult = GetMarginCollateralRatioResultItem[];

export interface GetMarginCollateralRatioResultItem {
  currencyList: string[];
  items: GetMarginCollateralRatioResultItemItem[];
}

export interface GetMarginCollateralRatioResultItemItem {
  lowerLimit: string;
  upperLimit: string;
  collateralRatio: string;
}

/**
 * Get Margin Collateral Ratio. `GET /api/v3/margin/collateralRatio` on the spot host.
 *
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
});
