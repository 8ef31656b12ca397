// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetWithdrawalQuotasParams {
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** true asks for the quota of withdrawals inside KuCoin. */
  isInner?: boolean;
  /**
   * Kind of receiver: ADDRESS, UID, MAIL or PHONE.
   * - `ADDRESS`: To a chain address.
   * - `MAIL`: To a KuCoin user, by e-mail address.
   * - `PHONE`: To a KuCoin user, by phone number.
   * - `UID`: To a KuCoin user, by user id.
   */
  withdrawType: 'ADDRESS' | 'MAIL' | 'PHONE' | 'UID';
}

export interface GetWithdrawalQuotasResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Whether withdrawals are open. */
  isWithdrawEnabled: boolean;
  /** Why it failed or is restricted; empty or null when nothing is wrong. */
  reason: string | null;
  /** How much can be withdrawn right now, in the currency asked about. */
  availableWithdrawAmount: string;
  /** What is left of the withdrawal limit. */
  remainingQuotaAmount: string;
  /** Amount that cannot be withdrawn at the moment. */
  lockedAmount: string;
  /** Smallest withdrawal, in this currency. */
  withdrawMinSize: string;
  /** Lowest withdrawal fee, in this currency. */
  minWithdrawFee: string;
  /** Lowest fee of a withdrawal to another KuCoin user, in this currency. */
  minInnerWithdrawFee: string;
  /** Decimal places that amounts of this currency may have. */
  precision: number;
  /** Currency in which the withdrawal limits are counted, such as USDT. */
  quotaCurrency: string;
  /** Withdrawal limit for the day, in quotaCurrency. */
  limitQuotaCurrencyAmount: string;
  /** Withdrawn today, in quotaCurrency. */
  usedQuotaCurrencyAmount: string;
  /** Withdrawal limit, counted in BTC. */
  limitBTCAmount: string;
  /** Withdrawn today, in BTC. */
  usedBTCAmount: string;
}

/**
 * Limit, minimum and fee for withdrawing a currency on a network or to another user.
 *
 * `GET /api/ua/v2/withdrawals/quotas` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 1.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/withdrawal-quota
 */
export const getWithdrawalQuotas: Endpoint<GetWithdrawalQuotasParams, GetWithdrawalQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getWithdrawalQuotas',
    method: 'GET',
    path: '/api/ua/v2/withdrawals/quotas',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 1,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getWithdrawalQuotas',
    params: 'chain currency isInner withdrawType',
  });
