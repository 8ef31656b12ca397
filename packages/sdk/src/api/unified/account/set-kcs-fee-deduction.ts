// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetKcsFeeDeductionParams {
  /** Whether fees are paid in KCS at a discount. */
  enabled: boolean;
}

export interface SetKcsFeeDeductionResult {
  /** Whether fees are paid in KCS at a discount. */
  enabled: boolean;
}

/**
 * Turns paying fees in KCS on or off; a write, although sent as GET.
 *
 * `GET /api/ua/v2/account/fee/kcs-deduct` on the spot host.
 * Signed, permission Unified, pool UtaManagement, weight 5.
 */
export const setKcsFeeDeduction: Endpoint<SetKcsFeeDeductionParams, SetKcsFeeDeductionResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.setKcsFeeDeduction',
    method: 'GET',
    path: '/api/ua/v2/account/fee/kcs-deduct',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Unified',
    pool: 'UtaManagement',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'setKcsFeeDeduction',
    params: 'enabled',
  });
