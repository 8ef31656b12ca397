// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryParams {
  currency?: string;
  id?: string;
  status?:
    | 'FAILURE'
    | 'PRE_SUCCESS'
    | 'PROCESSING'
    | 'RISK_MGT_REJECTED'
    | 'ROLLBACK'
    | 'ROLLBACKING'
    | 'SUCCESS'
    | 'TRM_MGT_REJECTED'
    | 'WAIT_RISK_MGT'
    | 'WAIT_TRM_MGT';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 10. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetWithdrawalHistoryResultItem[];
}

export interface GetWithdrawalHistoryResultItem {
  id?: string;
  currency?: string;
  chain?: string;
  status?:
    | 'FAILURE'
    | 'PRE_SUCCESS'
    | 'PROCESSING'
    | 'RISK_MGT_REJECTED'
    | 'ROLLBACK'
    | 'ROLLBACKING'
    | 'SUCCESS'
    | 'TRM_MGT_REJECTED'
    | 'WAIT_RISK_MGT'
    | 'WAIT_TRM_MGT'
    | (string & {});
  address?: string;
  memo?: string;
  isInner?: boolean;
  amount?: string;
  fee?: string;
  failureReason?: string;
  failureReasonMsg?: string;
  walletTxId?: string;
  createdAt?: number;
  updatedAt?: number;
  remark?: string;
  subStatus?: string;
}

/**
 * Get Withdrawal History. `GET /api/ua/v2/asset/withdrawal/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/withdrawal-history
 */
export const getWithdrawalHistory: Endpoint<GetWithdrawalHistoryParams, GetWithdrawalHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getWithdrawalHistory',
    method: 'GET',
    path: '/api/ua/v2/asset/withdrawal/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getWithdrawalHistory',
  });
