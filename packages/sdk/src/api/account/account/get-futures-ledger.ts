// Generated from specs/rest/account/account.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFuturesLedgerParams {
  currency?: string;
  type?: string;
  offset?: number;
  /** Default: true. */
  forward?: boolean;
  /** Default: 50. */
  maxCount?: number;
  startAt?: number;
  endAt?: number;
}

export interface GetFuturesLedgerResult {
  dataList: GetFuturesLedgerResultDataItem[];
  hasMore: boolean;
}

export interface GetFuturesLedgerResultDataItem {
  time: number;
  type: string;
  amount: number;
  fee: number;
  accountEquity: number;
  status: string;
  remark: string;
  offset: number;
  currency: string;
}

/**
 * Get Account Ledgers - Futures. `GET /api/v1/transaction-history` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470124
 */
export const getFuturesLedger: Endpoint<GetFuturesLedgerParams, GetFuturesLedgerResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getFuturesLedger',
    method: 'GET',
    path: '/api/v1/transaction-history',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getFuturesLedger',
  });
