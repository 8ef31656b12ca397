// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryParams {
  /** Example: BTC. */
  currency: string;
  status?: 'PROCESSING' | 'REVIEW' | 'WALLET_PROCESSING' | 'SUCCESS' | 'FAILURE';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetWithdrawalHistoryResultItem[];
}

export interface GetWithdrawalHistoryResultItem {
  id?: string;
  currency?: string;
  /** Example: eth. */
  chain?: string;
  status?: 'REVIEW' | 'PROCESSING' | 'WALLET_PROCESSING' | 'FAILURE' | 'SUCCESS' | (string & {});
  address?: string;
  memo?: string;
  isInner?: boolean;
  amount?: string;
  fee?: string;
  walletTxId?: string | null;
  createdAt?: number;
  updatedAt?: number;
  remark?: string;
}

/**
 * Get Withdrawal History. `GET /api/v1/withdrawals` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470145
 */
export const getWithdrawalHistory: Endpoint<GetWithdrawalHistoryParams, GetWithdrawalHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.getWithdrawalHistory',
    method: 'GET',
    path: '/api/v1/withdrawals',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'getWithdrawalHistory',
  });
