// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id to withdraw over, such as eth or trx; name it if the currency has several. Example: eth. Default: eth. */
  chain?: string;
  /** Amount to withdraw, in the currency; no finer than its withdrawal precision. */
  amount: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. Default: false. */
  isInner?: boolean;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** INTERNAL pays the fee out of the withdrawn amount, EXTERNAL out of the main account. */
  feeDeductType?: string;
  /** Where the withdrawal goes: an address, or a UID, e-mail or phone number. Example: 0x023****2355. */
  toAddress: string;
  /**
   * Kind of receiver: ADDRESS, UID, MAIL or PHONE.
   * - `ADDRESS`: To a chain address.
   * - `UID`: To a KuCoin user, by user id.
   * - `MAIL`: To a KuCoin user, by e-mail address.
   * - `PHONE`: To a KuCoin user, by phone number.
   */
  withdrawType: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
}

export interface WithdrawalV3Result {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

/**
 * Sends funds to an address or another user; key needs the Withdrawal permission.
 *
 * `POST /api/v3/withdrawals` on the spot host.
 * Signed, permission Withdrawal, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470146
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.withdrawalV3',
  method: 'POST',
  path: '/api/v3/withdrawals',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'Management',
  weight: 5,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'withdrawalV3',
  params: 'currency chain amount memo isInner remark feeDeductType toAddress withdrawType',
});
