// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain?: string;
}

export interface GetWithdrawalQuotasResult {
  currency: string;
  limitBTCAmount: string;
  usedBTCAmount: string;
  quotaCurrency: string;
  limitQuotaCurrencyAmount: string;
  usedQuotaCurrencyAmount: string;
  remainAmount: string;
  availableAmount: string;
  withdrawMinFee: string;
  innerWithdrawMinFee: string;
  withdrawMinSize: string;
  isWithdrawEnabled: boolean;
  precision: number;
  /** Example: ERC20. */
  chain: string;
  reason: string | null;
  lockedAmount: string;
}

/**
 * Get Withdrawal Quotas. `GET /api/v1/withdrawals/quotas` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470143
 */
export const getWithdrawalQuotas: Endpoint<GetWithdrawalQuotasParams, GetWithdrawalQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.getWithdrawalQuotas',
    method: 'GET',
    path: '/api/v1/withdrawals/quotas',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'getWithdrawalQuotas',
  });
