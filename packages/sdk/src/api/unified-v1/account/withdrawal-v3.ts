// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Where the withdrawal goes: an address, or a UID, e-mail or phone number. */
  toAddress: string;
  /** Amount to withdraw, in the currency. */
  amount: string;
  /**
   * Kind of receiver: ADDRESS, UID, MAIL or PHONE.
   * - `ADDRESS`: To a chain address.
   * - `UID`: To a KuCoin user, by user id.
   * - `MAIL`: To a KuCoin user, by e-mail address.
   * - `PHONE`: To a KuCoin user, by phone number.
   */
  withdrawType: 'ADDRESS' | 'UID' | 'MAIL' | 'PHONE';
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId?: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner?: boolean;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /**
   * INTERNAL pays the fee out of the withdrawn amount, EXTERNAL out of the main account.
   * - `INTERNAL`: Fee comes out of the amount withdrawn.
   * - `EXTERNAL`: Fee comes on top, from the account.
   */
  feeDeductType?: 'INTERNAL' | 'EXTERNAL';
}

export interface WithdrawalV3Result {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

/**
 * v1: withdraws to an address or another user; the network is given as `chainId`.
 *
 * `POST /api/ua/v1/withdrawal` on the spot host.
 * Signed, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.withdrawalV3.
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.withdrawalV3',
  method: 'POST',
  path: '/api/ua/v1/withdrawal',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'withdrawalV3',
  params: 'currency toAddress amount withdrawType chainId memo isInner remark feeDeductType',
});
