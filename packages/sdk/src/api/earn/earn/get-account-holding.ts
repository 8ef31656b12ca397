// Generated from specs/rest/earn/earn.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountHoldingParams {
  currency?: string;
  productId?: string;
  productCategory?: 'DEMAND' | 'ACTIVITY' | 'STAKING' | 'KCS_STAKING' | 'ETH2';
  /** Default: 1. */
  currentPage?: number;
  /** Default: 15. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetAccountHoldingResult {
  totalNum: number;
  items: GetAccountHoldingResultItem[];
  currentPage: number;
  pageSize: number;
  totalPage: number;
}

export interface GetAccountHoldingResultItem {
  orderId: string;
  productId: string;
  productCategory: string;
  productType: string;
  /** Example: BTC. */
  currency: string;
  /** Example: BTC. */
  incomeCurrency: string;
  returnRate: string;
  holdAmount: string;
  redeemedAmount: string;
  redeemingAmount: string;
  lockStartTime: number;
  lockEndTime?: number | null;
  purchaseTime: number;
  redeemPeriod: number;
  status: 'LOCKED' | 'REDEEMING' | (string & {});
  earlyRedeemSupported: 0 | 1 | (number & {});
}

/**
 * Get Account Holding. `GET /api/v1/earn/hold-assets` on the spot host.
 *
 * Signed, permission General, pool Earn, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470273
 */
export const getAccountHolding: Endpoint<GetAccountHoldingParams, GetAccountHoldingResult> =
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getAccountHolding',
    method: 'GET',
    path: '/api/v1/earn/hold-assets',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getAccountHolding',
  });
