// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositHistoryParams {
  /** Example: BTC. */
  currency: string;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  startAt?: number;
  endAt?: number;
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetDepositHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetDepositHistoryResultItem[];
}

export interface GetDepositHistoryResultItem {
  currency?: string;
  /** Example: ERC20. */
  chain?: string;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  address?: string;
  memo?: string;
  isInner?: boolean;
  amount?: string;
  fee?: string;
  walletTxId?: string | null;
  createdAt?: number;
  updatedAt?: number;
  remark?: string;
  arrears?: boolean;
}

/**
 * Get Deposit History. `GET /api/v1/deposits` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470141
 */
export const getDepositHistory: Endpoint<GetDepositHistoryParams, GetDepositHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositHistory',
    method: 'GET',
    path: '/api/v1/deposits',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositHistory',
  });
