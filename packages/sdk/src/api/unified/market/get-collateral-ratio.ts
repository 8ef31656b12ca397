// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetCollateralRatioResult = GetCollateralRatioResultItem[];

export interface GetCollateralRatioResultItem {
  currency?: string;
  cdrConfigs?: GetCollateralRatioResultItemCdrConfigsItem[];
}

export interface GetCollateralRatioResultItemCdrConfigsItem {
  tier?: number;
  min?: string;
  max?: string;
  cdr?: string;
  cdrEquity?: string;
}

/**
 * Get Collateral Ratio. `GET /api/ua/v2/market/collateral-discount-ratio` on the spot host.
 *
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-collateral-ratio
 */
export const getCollateralRatio: Endpoint<void, GetCollateralRatioResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getCollateralRatio',
  method: 'GET',
  path: '/api/ua/v2/market/collateral-discount-ratio',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getCollateralRatio',
});
