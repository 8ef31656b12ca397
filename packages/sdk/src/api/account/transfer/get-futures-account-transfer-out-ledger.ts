// Generated from specs/rest/account/transfer.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesAccountTransferOutLedgerParams {
  /** Example: XBT. */
  currency?: string;
  type?: 'MAIN' | 'TRADE' | 'MARGIN' | 'ISOLATED';
  tag?: string[];
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. */
  pageSize?: number;
}

export interface GetFuturesAccountTransferOutLedgerResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetFuturesAccountTransferOutLedgerResultItem[];
}

export interface GetFuturesAccountTransferOutLedgerResultItem {
  applyId?: string;
  currency?: string;
  recRemark?: string;
  recSystem?: string;
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  amount?: string;
  reason?: string;
  offset?: number;
  createdAt?: number;
  remark?: string;
}

/**
 * Get Futures Account Transfer Out Ledger. `GET /api/v1/transfer-list` on the futures host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470307
 */
export const getFuturesAccountTransferOutLedger: Endpoint<
  GetFuturesAccountTransferOutLedgerParams,
  GetFuturesAccountTransferOutLedgerResult
> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.getFuturesAccountTransferOutLedger',
  method: 'GET',
  path: '/api/v1/transfer-list',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'getFuturesAccountTransferOutLedger',
});
