// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetCollateralRatioResult = GetCollateralRatioResultItem[];

export interface GetCollateralRatioResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Tiers of the collateral share for these currencies. */
  cdrConfigs: GetCollateralRatioResultItemCdrConfigsItem[];
}

export interface GetCollateralRatioResultItemCdrConfigsItem {
  /** Number of the tier. */
  tier: number;
  /** Lower bound of the tier, as an amount of the currency. */
  min: string;
  /** Upper bound of the tier, as an amount of the currency. */
  max: string;
  /** Collateral discount ratio of this tier: the share of the value that counts as collateral. */
  cdr: string;
  /** Collateral equity that goes with this tier; KuCoin does not describe it further. */
  cdrEquity: string;
}

/**
 * v1: share of each currency that counts as collateral, in steps by amount held.
 *
 * `GET /api/ua/v1/market/collateral-discount-ratio` on the spot host.
 * Public, pool Public, weight 10.
 * @deprecated Use unified.market.getCollateralRatio.
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
