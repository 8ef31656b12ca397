// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKcsStakingProductsParams {
  /** Example: BTC. */
  currency?: string;
}

export type GetKcsStakingProductsResult = GetKcsStakingProductsResultItem[];

export interface GetKcsStakingProductsResultItem {
  id: string;
  /** Example: BTC. */
  currency: string;
  category: 'KCS_STAKING' | (string & {});
  type: 'TIME' | 'DEMAND' | (string & {});
  precision: number;
  productUpperLimit: string;
  userUpperLimit: string;
  userLowerLimit: string;
  redeemPeriod: number;
  lockStartTime: number;
  lockEndTime?: number | null;
  applyStartTime: number;
  applyEndTime?: number | null;
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
 * Get KCS Staking Products. `GET /api/v1/earn/kcs-staking/products` on the spot host.
 *
 * Signed, permission General, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470275
 */
export const getKcsStakingProducts: Endpoint<GetKcsStakingProductsParams, GetKcsStakingProductsResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getKcsStakingProducts',
    method: 'GET',
    path: '/api/v1/earn/kcs-staking/products',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getKcsStakingProducts',
  });
