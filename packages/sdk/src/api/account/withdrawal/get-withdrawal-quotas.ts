// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: eth. Default: eth. */
  chain?: string;
}

export interface GetWithdrawalQuotasResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Withdrawal limit, counted in BTC. */
  limitBTCAmount: string;
  /** Withdrawn today, in BTC. */
  usedBTCAmount: string;
  /** Currency in which the withdrawal limits are counted, such as USDT. */
  quotaCurrency: string;
  /** Withdrawal limit for the day, in quotaCurrency. */
  limitQuotaCurrencyAmount: string;
  /** Withdrawn today, in quotaCurrency. */
  usedQuotaCurrencyAmount: string;
  /** What can still be withdrawn today, in this currency. */
  remainAmount: string;
  /** How much can be withdrawn right now, in the currency asked about. */
  availableAmount: string;
  /** Lowest withdrawal fee, in this currency. */
  withdrawMinFee: string;
  /** Fee for a withdrawal to another KuCoin user, in the currency. */
  innerWithdrawMinFee: string;
  /** Smallest withdrawal, in this currency. */
  withdrawMinSize: string;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: ERC20. */
  chain: string;
  /** Why it failed or is restricted; empty or null when nothing is wrong. */
  reason: string | null;
  /** Amount that cannot be withdrawn at the moment. */
  lockedAmount: string;
}

/**
 * Limit, minimum and fee for withdrawing a currency on a network.
 *
 * `GET /api/v1/withdrawals/quotas` on the spot host.
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
    params: 'currency chain',
  });
