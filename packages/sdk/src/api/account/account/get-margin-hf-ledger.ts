// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginHFLedgerParams {
  currency?: string;
  direction?: 'in' | 'out';
  bizType?: string;
  lastId?: number;
  /** Default: 100. Range: 1 to 200. */
  limit?: number;
  startAt?: number;
  endAt?: number;
}

export type GetMarginHFLedgerResult = GetMarginHFLedgerResultItem[];

export interface GetMarginHFLedgerResultItem {
  id?: number;
  currency?: string;
  amount?: string;
  fee?: string;
  balance?: string;
  accountType?: string;
  bizType?: string;
  direction?: string;
  createdAt?: number;
  context?: string;
  tax?: string;
}

/**
 * Get Account Ledgers - Margin_hf. `GET /api/v3/hf/margin/account/ledgers` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470123
 */
export const getMarginHFLedger: Endpoint<GetMarginHFLedgerParams, GetMarginHFLedgerResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getMarginHFLedger',
    method: 'GET',
    path: '/api/v3/hf/margin/account/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getMarginHFLedger',
  });
