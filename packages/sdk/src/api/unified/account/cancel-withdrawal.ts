// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelWithdrawalParams {
  /** Id that KuCoin gave the withdrawal. */
  withdrawId: string;
}

export interface CancelWithdrawalResult {
  /** Id that KuCoin gave the withdrawal. */
  withdrawId: string;
}

/**
 * Stops a withdrawal that has not left yet; answers with its id.
 *
 * `POST /api/ua/v2/asset/withdraw/cancel` on the spot host.
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
    params: 'withdrawId',
  });
