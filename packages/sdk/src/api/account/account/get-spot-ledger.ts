// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotLedgerParams {
  currency?: string;
  direction?: 'in' | 'out';
  bizType?: string;
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetSpotLedgerResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetSpotLedgerResultItem[];
}

export interface GetSpotLedgerResultItem {
  id?: string;
  currency?: string;
  amount?: string;
  fee?: string;
  balance?: string;
  accountType?: string;
  bizType?: string;
  direction?: string;
  createdAt?: number;
  context?: string;
}

/**
 * Get Account Ledgers - Spot/Margin. `GET /api/v1/accounts/ledgers` on the spot host.
 *
 * Signed, permission General, pool Management, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470121
 */
export const getSpotLedger: Endpoint<GetSpotLedgerParams, GetSpotLedgerResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getSpotLedger',
  method: 'GET',
  path: '/api/v1/accounts/ledgers',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 2,
  service: 'Account',
  subService: 'Account',
  methodName: 'getSpotLedger',
});
