// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelWithdrawalParams {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

export type CancelWithdrawalResult = string | CancelWithdrawalResultData | null;

export interface CancelWithdrawalResultData {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId?: string;
}

/**
 * Stops a withdrawal that is still in state PROCESSING; answers with nothing.
 *
 * `DELETE /api/v1/withdrawals/{withdrawalId}` on the spot host.
 * Signed, permission Withdrawal, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470144
 */
export const cancelWithdrawal: Endpoint<CancelWithdrawalParams, CancelWithdrawalResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.cancelWithdrawal',
    method: 'DELETE',
    path: '/api/v1/withdrawals/{withdrawalId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Withdrawal',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'cancelWithdrawal',
    required: ['withdrawalId'],
    params: 'withdrawalId',
  });
