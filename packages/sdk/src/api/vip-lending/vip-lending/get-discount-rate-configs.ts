// Generated from specs/rest/vip-lending/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetDiscountRateConfigsResult = GetDiscountRateConfigsResultItem[];

export interface GetDiscountRateConfigsResultItem {
  /** Example: BTC. */
  currency: string;
  usdtLevels: GetDiscountRateConfigsResultItemUsdtLevelsItem[];
}

export interface GetDiscountRateConfigsResultItemUsdtLevelsItem {
  left: number;
  right: number;
  discountRate: string;
}

/**
 * Get Discount Rate Configs. `GET /api/v1/otc-loan/discount-rate-configs` on the spot host.
 *
 * Signed, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3471463
 */
export const getDiscountRateConfigs: Endpoint<void, GetDiscountRateConfigsResult> = /*#__PURE__*/ endpoint({
  id: 'vipLending.vipLending.getDiscountRateConfigs',
  method: 'GET',
  path: '/api/v1/otc-loan/discount-rate-configs',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'VIPLending',
  subService: 'VIPLending',
  methodName: 'getDiscountRateConfigs',
});
