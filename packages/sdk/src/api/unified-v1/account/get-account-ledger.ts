// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountLedgerParams {
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  currency?: string;
  direction?: 'IN' | 'OUT';
  businessType?:
    | 'TRADE_EXCHANGE'
    | 'TRANSFER'
    | 'SUB_TRANSFER'
    | 'RETURNED_FEES'
    | 'DEDUCTION_FEES'
    | 'OTHER'
    | 'SUB_TO_SUB_TRANSFER'
    | 'SPOT_EXCHANGE'
    | 'SPOT_EXCHANGE_REBATE'
    | 'FUTURES_EXCHANGE_OPEN'
    | 'FUTURES_EXCHANGE_CLOSE'
    | 'FUTURES_EXCHANGE_REBATE'
    | 'FUNDING_FEE'
    | 'LIABILITY_INTEREST'
    | 'KCS_DEDUCTION_FEES'
    | 'KCS_RETURNED_FEES'
    | 'AUTO_EXCHANGE_USER';
  lastId?: number;
  startAt?: number;
  endAt?: number;
  /** Default: 100. */
  pageSize?: number;
}

export type GetAccountLedgerResult = GetAccountLedgerResultData | GetAccountLedgerResultDataItem2[];

export interface GetAccountLedgerResultData {
  lastId?: number;
  items?: GetAccountLedgerResultDataItem[];
}

export interface GetAccountLedgerResultDataItem {
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED' | (string & {});
  id: string;
  currency: string;
  direction: 'IN' | 'OUT' | (string & {});
  businessType: string;
  amount: string;
  balance: string;
  fee: string;
  tax: string;
  remark: string;
  ts: bigint;
}

export interface GetAccountLedgerResultDataItem2 {
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED' | (string & {});
  id: string;
  currency: string;
  direction: 'IN' | 'OUT' | (string & {});
  businessType: string;
  amount: string;
  balance: string;
  fee: string;
  tax: string;
  remark: string;
  ts: bigint;
}

/**
 * Get Account Ledger. `GET /api/ua/v1/account/ledger` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-account-ledger
 */
export const getAccountLedger: Endpoint<GetAccountLedgerParams, GetAccountLedgerResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getAccountLedger',
    method: 'GET',
    path: '/api/ua/v1/account/ledger',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getAccountLedger',
    exact: ['ts'],
  });
