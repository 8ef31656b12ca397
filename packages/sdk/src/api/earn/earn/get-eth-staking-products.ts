// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetETHStakingProductsParams {
  /** Example: BTC. */
  currency?: string;
}

export type GetETHStakingProductsResult = GetETHStakingProductsResultItem[];

export interface GetETHStakingProductsResultItem {
  id: string;
  category: 'ETH2' | (string & {});
  type: 'DEMAND' | (string & {});
  precision: number;
  /** Example: BTC. */
  currency: string;
  /** Example: BTC. */
  incomeCurrency: string;
  returnRate: string;
  userLowerLimit: string;
  userUpperLimit: string;
  productUpperLimit: string;
  productRemainAmount: string;
  redeemPeriod: number;
  redeemType: 'MANUAL' | 'TRANS_DEMAND' | 'AUTO' | (string & {});
  incomeReleaseType: 'DAILY' | 'AFTER' | (string & {});
  applyStartTime?: number;
  applyEndTime?: number | null;
  lockStartTime?: number;
  lockEndTime?: number | null;
  interestDate: number;
  newUserOnly: 0 | 1 | (number & {});
  earlyRedeemSupported: 0 | 1 | (number & {});
  duration: number;
  status: 'ONGOING' | 'PENDING' | 'FULL' | 'INTERESTING' | (string & {});
}

/**
 * Get ETH Staking Products. `GET /api/v1/earn/eth-staking/products` on the spot host.
 *
 * Signed, permission General, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470276
 */
export const getETHStakingProducts: Endpoint<GetETHStakingProductsParams, GetETHStakingProductsResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getETHStakingProducts',
    method: 'GET',
    path: '/api/v1/earn/eth-staking/products',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getETHStakingProducts',
  });
