// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId?: string;
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
  /** Why it failed or is restricted; empty or null when nothing is wrong. */
  reason: string | null;
  /** Amount that cannot be withdrawn at the moment. */
  lockedAmount: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
}

/**
 * v1: daily limit, minimum and fee for withdrawing a currency on a network.
 *
 * `GET /api/ua/v1/withdrawals/quotas` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated Use unified.account.getWithdrawalQuotas.
 */
export const getWithdrawalQuotas: Endpoint<GetWithdrawalQuotasParams, GetWithdrawalQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getWithdrawalQuotas',
    method: 'GET',
    path: '/api/ua/v1/withdrawals/quotas',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getWithdrawalQuotas',
    params: 'currency chainId',
  });
