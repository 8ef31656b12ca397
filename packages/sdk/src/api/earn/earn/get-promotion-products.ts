// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPromotionProductsParams {
  /** Example: BTC. */
  currency?: string;
}

export type GetPromotionProductsResult = GetPromotionProductsResultItem[];

export interface GetPromotionProductsResultItem {
  id: string;
  /** Example: BTC. */
  currency: string;
  category: 'ACTIVITY' | (string & {});
  type: 'TIME' | 'DEMAND' | (string & {});
  precision: number;
  productUpperLimit: string;
  userUpperLimit: string;
  userLowerLimit: string;
  redeemPeriod: number;
  lockStartTime: number;
  lockEndTime: number;
  applyStartTime: number;
  applyEndTime: number | null;
  returnRate: string;
  /** Example: BTC. */
  incomeCurrency: string;
  earlyRedeemSupported: 0 | 1 | (number & {});
  productRemainAmount: string;
  status: 'ONGOING' | 'PENDING' | 'FULL' | 'INTERESTING' | (string & {});
  redeemType: 'MANUAL' | 'TRANS_DEMAND' | 'AUTO' | (string & {});
  incomeReleaseType: 'DAILY' | 'AFTER' | (string & {});
  interestDate: number;
  duration: number;
  newUserOnly: 0 | 1 | (number & {});
}

/**
 * Get Promotion Products. `GET /api/v1/earn/promotion/products` on the spot host.
 *
 * Signed, permission General, pool Earn, weight unknown.
 * @see https://www.kucoin.com/docs-new/api-3470272
 */
export const getPromotionProducts: Endpoint<GetPromotionProductsParams, GetPromotionProductsResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getPromotionProducts',
    method: 'GET',
    path: '/api/v1/earn/promotion/products',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: null,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getPromotionProducts',
  });
