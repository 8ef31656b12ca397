// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDiscountRateConfigsParams {
  accountType?: 'UNIFIED' | (string & {});
}

export type GetDiscountRateConfigsResult = GetDiscountRateConfigsResultItem[];

export interface GetDiscountRateConfigsResultItem {
  currency?: string;
  usdtLevels?: GetDiscountRateConfigsResultItemUsdtLevelsItem[];
}

export interface GetDiscountRateConfigsResultItemUsdtLevelsItem {
  left?: number;
  right?: number;
  discountRate?: string;
}

/**
 * Get Collateral Ratio. `GET /api/ua/v2/otc-loan/discount-rate` on the spot host.
 *
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
  });
