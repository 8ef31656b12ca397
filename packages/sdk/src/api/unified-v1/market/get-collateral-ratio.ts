// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
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
 * Get Collateral Ratio. `GET /api/ua/v1/market/collateral-discount-ratio` on the spot host.
 *
 * Public, pool Public, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getCollateralRatio: Endpoint<void, GetCollateralRatioResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getCollateralRatio',
  method: 'GET',
  path: '/api/ua/v1/market/collateral-discount-ratio',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getCollateralRatio',
});
