// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV1Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain?: string;
  address: string;
  amount: number;
  memo?: string;
  /** Default: false. */
  isInner?: boolean;
  remark?: string;
  feeDeductType?: string;
}

export interface WithdrawalV1Result {
  withdrawalId: string;
}

/**
 * Withdraw - V1. `POST /api/v1/withdrawals` on the spot host.
 *
 * Signed, permission Withdrawal, pool Management, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470310
 */
export const withdrawalV1: Endpoint<WithdrawalV1Params, WithdrawalV1Result> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.withdrawalV1',
  method: 'POST',
  path: '/api/v1/withdrawals',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'Management',
  weight: 5,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'withdrawalV1',
});
