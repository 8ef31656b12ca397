// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryOldParams {
  /** Example: BTC. */
  currency: string;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryOldResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetWithdrawalHistoryOldResultItem[];
}

export interface GetWithdrawalHistoryOldResultItem {
  currency?: string;
  createAt?: number;
  amount?: string;
  address?: string;
  walletTxId?: string;
  isInner?: boolean;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
}

/**
 * Get Withdrawal History - Old. `GET /api/v1/hist-withdrawals` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470308
 */
export const getWithdrawalHistoryOld: Endpoint<GetWithdrawalHistoryOldParams, GetWithdrawalHistoryOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.getWithdrawalHistoryOld',
    method: 'GET',
    path: '/api/v1/hist-withdrawals',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'getWithdrawalHistoryOld',
  });
