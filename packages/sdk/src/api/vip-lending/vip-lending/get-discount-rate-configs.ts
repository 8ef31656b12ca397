// Generated from specs/rest/vip-lending/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetDiscountRateConfigsResult = GetDiscountRateConfigsResultItem[];

export interface GetDiscountRateConfigsResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Steps of the discount rate by amount, counted in USDT. */
  usdtLevels: GetDiscountRateConfigsResultItemUsdtLevelsItem[];
}

export interface GetDiscountRateConfigsResultItemUsdtLevelsItem {
  /** Lower bound of the tier, not included. */
  left: number;
  /** Upper bound of the step, in USDT, itself included. */
  right: number;
  /** Share of the collateral's value that counts in this tier, as a ratio. */
  discountRate: string;
}

/**
 * Share of each currency that counts as collateral for VIP loans, in steps by USDT value.
 *
 * `GET /api/v1/otc-loan/discount-rate-configs` on the spot host.
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
