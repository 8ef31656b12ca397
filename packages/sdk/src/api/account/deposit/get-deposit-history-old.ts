// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositHistoryOldParams {
  /** Example: BTC. */
  currency: string;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  startAt?: number;
  endAt?: number;
}

export interface GetDepositHistoryOldResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetDepositHistoryOldResultItem[];
}

export interface GetDepositHistoryOldResultItem {
  currency?: string;
  createAt?: number;
  amount?: string;
  walletTxId?: string;
  isInner?: boolean;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
}

/**
 * Get Deposit History - Old. `GET /api/v1/hist-deposits` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470306
 */
export const getDepositHistoryOld: Endpoint<GetDepositHistoryOldParams, GetDepositHistoryOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositHistoryOld',
    method: 'GET',
    path: '/api/v1/hist-deposits',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositHistoryOld',
  });
