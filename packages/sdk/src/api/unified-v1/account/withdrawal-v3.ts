// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  currency: string;
  toAddress: string;
  amount: string;
  withdrawType: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
  chainId?: string;
  memo?: string;
  isInner?: boolean;
  remark?: string;
  feeDeductType?: 'INTERNAL' | 'EXTERNAL';
}

export interface WithdrawalV3Result {
  withdrawalId: string;
}

/**
 * Withdraw (UTA). `POST /api/ua/v1/withdrawal` on the spot host.
 *
 * Signed, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.withdrawalV3',
  method: 'POST',
  path: '/api/ua/v1/withdrawal',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'withdrawalV3',
});
