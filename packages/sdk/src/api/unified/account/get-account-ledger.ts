// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountLedgerParams {
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED';
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
  currency?: string;
  direction?: 'IN' | 'OUT';
  startAt?: number;
  endAt?: number;
  /** Default: 10. */
  pageSize?: number;
  lastId?: number;
}

export interface GetAccountLedgerResult {
  lastId?: number;
  items?: GetAccountLedgerResultItem[];
}

export interface GetAccountLedgerResultItem {
  accountType?: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED' | (string & {});
  id?: string;
  currency?: string;
  direction?: 'IN' | 'OUT' | (string & {});
  businessType?: string;
  amount?: string;
  balance?: string;
  fee?: string;
  tax?: string;
  remark?: string;
  ts?: bigint;
}

/**
 * Get Account Ledger. `GET /api/ua/v2/account/ledger` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 */
export const getAccountLedger: Endpoint<GetAccountLedgerParams, GetAccountLedgerResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getAccountLedger',
    method: 'GET',
    path: '/api/ua/v2/account/ledger',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getAccountLedger',
    exact: ['ts'],
  });
