// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotHFLedgerParams {
  currency?: string;
  direction?: 'in' | 'out';
  bizType?: 'TRADE_EXCHANGE' | 'TRANSFER' | 'SUB_TRANSFER' | 'RETURNED_FEES' | 'DEDUCTION_FEES' | 'OTHER';
  lastId?: number;
  /** Default: 100. Range: 1 to 200. */
  limit?: number;
  /** Range: 0 to 9999999999999. */
  startAt?: number;
  /** Range: 0 to 9999999999999. */
  endAt?: number;
}

export type GetSpotHFLedgerResult = GetSpotHFLedgerResultItem[];

export interface GetSpotHFLedgerResultItem {
  id: string;
  currency: string;
  amount: string;
  fee: string;
  tax: string;
  balance: string;
  accountType: string;
  bizType: string;
  direction: 'in' | 'out' | (string & {});
  createdAt: string;
  context: string;
}

/**
 * Get Account Ledgers - Trade_hf. `GET /api/v1/hf/accounts/ledgers` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470122
 */
export const getSpotHFLedger: Endpoint<GetSpotHFLedgerParams, GetSpotHFLedgerResult> = /*#__PURE__*/ endpoint(
  {
    id: 'account.account.getSpotHFLedger',
    method: 'GET',
    path: '/api/v1/hf/accounts/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotHFLedger',
  },
);
