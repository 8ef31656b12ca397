// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDiscountRateConfigsParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType?: 'UNIFIED' | (string & {});
}

export type GetDiscountRateConfigsResult = GetDiscountRateConfigsResultItem[];

export interface GetDiscountRateConfigsResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
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
 * `GET /api/ua/v2/otc-loan/discount-rate` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
 */
export const getDiscountRateConfigs: Endpoint<GetDiscountRateConfigsParams, GetDiscountRateConfigsResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.vipLending.getDiscountRateConfigs',
    method: 'GET',
    path: '/api/ua/v2/otc-loan/discount-rate',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 10,
    service: 'Unified',
    subService: 'VIPLending',
    methodName: 'getDiscountRateConfigs',
    params: 'accountType',
  });
