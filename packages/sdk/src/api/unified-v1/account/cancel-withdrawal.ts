// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelWithdrawalParams {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId?: string;
}

export type CancelWithdrawalResult = string | null;

/**
 * v1: stops a withdrawal that is still being processed, as DELETE.
 *
 * `DELETE /api/ua/v1/withdrawal` on the spot host.
 * Signed, pool unknown, weight unknown.
 * @deprecated Use unified.account.cancelWithdrawal.
 */
export const cancelWithdrawal: Endpoint<CancelWithdrawalParams, CancelWithdrawalResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.cancelWithdrawal',
    method: 'DELETE',
    path: '/api/ua/v1/withdrawal',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: null,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'cancelWithdrawal',
    params: 'withdrawalId',
  });
