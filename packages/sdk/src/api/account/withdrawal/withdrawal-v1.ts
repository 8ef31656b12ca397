// Generated from specs/rest/account/withdrawal.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface WithdrawalV1Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id to withdraw over, such as eth or trx; name it if the currency has several. Example: eth. Default: eth. */
  chain?: string;
  /** Address to withdraw to. */
  address: string;
  /** Amount to withdraw, in the currency; no finer than its withdrawal precision. */
  amount: number;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** true sends to another KuCoin user; false (default) goes over the blockchain. Default: false. */
  isInner?: boolean;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** INTERNAL pays the fee out of the withdrawn amount, EXTERNAL out of the main account. */
  feeDeductType?: string;
}

export interface WithdrawalV1Result {
  /** Id that KuCoin gave the withdrawal. */
  withdrawalId: string;
}

/**
 * Withdraws to an address only; older, without withdrawal by user id, mail or phone.
 *
 * `POST /api/v1/withdrawals` on the spot host.
 * Signed, permission Withdrawal, pool Management, weight 5.
 * @deprecated Use account.withdrawal.withdrawalV3.
 * @see https://www.kucoin.com/docs-new/api-3470310
 */
export const withdrawalV1: Endpoint<WithdrawalV1Params, WithdrawalV1Result> = /*#__PURE__*/ endpoint({
  id: 'account.withdrawal.withdrawalV1',
  method: 'POST',
  path: '/api/v1/withdrawals',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Withdrawal',
  pool: 'Management',
  weight: 5,
  service: 'Account',
  subService: 'Withdrawal',
  methodName: 'withdrawalV1',
  params: 'currency chain address amount memo isInner remark feeDeductType',
});
