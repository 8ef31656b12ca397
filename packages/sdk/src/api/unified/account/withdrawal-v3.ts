// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  currency: string;
  chain?: string;
  amount: string;
  toAddress: string;
  memo?: string;
  remark?: string;
  /** Default: false. */
  isInner?: boolean;
  withdrawType: 'ADDRESS' | 'MAIL' | 'PHONE' | 'UID';
  feeDeductType?: 'INTERNAL' | 'EXTERNAL';
}

export interface WithdrawalV3Result {
  withdrawalId: string;
}

/**
 * Withdraw. `POST /api/ua/v2/asset/withdrawal` on the spot host.
 *
 * Signed, permission Withdrawal, pool UtaManagement, weight 5.
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'unified.account.withdrawalV3',
  method: 'POST',
  path: '/api/ua/v2/asset/withdrawal',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'withdrawalV3',
});
