// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelWithdrawalParams {
  withdrawId: string;
}

export interface CancelWithdrawalResult {
  withdrawId?: string;
}

/**
 * Cancel Withdrawal. `POST /api/ua/v2/asset/withdraw/cancel` on the spot host.
 *
 * Signed, permission Withdrawal, pool UtaTrading, weight 5.
 */
export const cancelWithdrawal: Endpoint<CancelWithdrawalParams, CancelWithdrawalResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.cancelWithdrawal',
    method: 'POST',
    path: '/api/ua/v2/asset/withdraw/cancel',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Withdrawal',
    pool: 'UtaTrading',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'cancelWithdrawal',
  });
