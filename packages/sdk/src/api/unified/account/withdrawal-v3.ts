// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV3Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
  /** Amount to withdraw, in the currency. */
  amount: string;
  /** Where the withdrawal goes: an address, or a UID, e-mail or phone number. */
  toAddress: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. Default: false. */
  isInner?: boolean;
  /**
   * Kind of receiver: ADDRESS, UID, MAIL or PHONE.
   * - `ADDRESS`: To a chain address.
   * - `MAIL`: To a KuCoin user, by e-mail address.
   * - `PHONE`: To a KuCoin user, by phone number.
   * - `UID`: To a KuCoin user, by user id.
   */
  withdrawType: 'ADDRESS' | 'MAIL' | 'PHONE' | 'UID';
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
 * Sends funds to an address or another user; key needs the Withdrawal permission.
 *
 * `POST /api/ua/v2/asset/withdrawal` on the spot host.
 * Signed, permission Withdrawal, pool UtaManagement, weight 5.
 */
export const withdrawalV3: Endpoint<WithdrawalV3Params, WithdrawalV3Result> = /*#__PURE__*/ endpoint({
  id: 'unified.account.withdrawalV3',
  method: 'POST',
  path: '/api/ua/v2/asset/withdrawal',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'withdrawalV3',
  params: 'currency chain amount toAddress memo remark isInner withdrawType feeDeductType',
});
