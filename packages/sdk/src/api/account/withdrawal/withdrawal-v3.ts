// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain?: string;
  amount: string;
  memo?: string;
  /** Default: false. */
  isInner?: boolean;
  remark?: string;
  feeDeductType?: string;
  /** Example: 0x023****2355. */
  toAddress: string;
  withdrawType: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
}

export interface WithdrawalV3Result {
  withdrawalId: string;
}

/**
 * Withdraw (V3). `POST /api/v3/withdrawals` on the spot host.
 *
 * Signed, permission Withdrawal, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470146
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.withdrawalV3',
  method: 'POST',
  path: '/api/v3/withdrawals',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'Management',
  weight: 5,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'withdrawalV3',
});
