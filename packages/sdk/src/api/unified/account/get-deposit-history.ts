// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositHistoryParams {
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

export interface GetDepositHistoryResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetDepositHistoryResultItem[];
}

export interface GetDepositHistoryResultItem {
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
  walletTxId?: string;
  createdAt?: number;
  updatedAt?: number;
  remark?: string;
  arrears?: boolean;
  url?: string;
  statusRemark?: string;
  preConfirms?: number;
  confirms?: number;
  currentConfirms?: number;
}

/**
 * Get Deposit History. `GET /api/ua/v2/asset/deposit/history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 */
export const getDepositHistory: Endpoint<GetDepositHistoryParams, GetDepositHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getDepositHistory',
    method: 'GET',
    path: '/api/ua/v2/asset/deposit/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getDepositHistory',
  });
