// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  /** Your own unique id for the transfer, at most 128 bits. */
  clientOid: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move, in the currency; no finer than its precision. */
  amount: string;
  /** User id of the paying sub-account; needed for transfers from a sub-account to the main one. */
  fromUserId?: string;
  /**
   * Kind of account the money leaves.
   * - `MAIN`: Out of the funding account, also called main account.
   * - `TRADE`: Out of the spot trading account.
   * - `CONTRACT`: Out of the futures account.
   * - `MARGIN`: Out of the cross margin account, older kind.
   * - `ISOLATED`: Out of the isolated margin account of a pair.
   * - `MARGIN_V2`: Out of the cross margin account, high-frequency kind.
   * - `ISOLATED_V2`: Out of the isolated margin account of a pair, high-frequency kind.
   * - `OPTION`: Out of the options account.
   */
  fromAccountType:
    'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | 'MARGIN_V2' | 'ISOLATED_V2' | 'OPTION';
  /** Trading pair of the paying isolated account, such as BTC-USDT; left out for others. */
  fromAccountTag?: string;
  /**
   * INTERNAL (own accounts), PARENT_TO_SUB or SUB_TO_PARENT.
   * - `INTERNAL`: Between accounts of the same user.
   * - `PARENT_TO_SUB`: From the master to a sub-account.
   * - `SUB_TO_PARENT`: From a sub-account to the master.
   */
  type: 'INTERNAL' | 'PARENT_TO_SUB' | 'SUB_TO_PARENT';
  /** User id of the sub-account that receives; needed for transfers from the master account. */
  toUserId?: string;
  /**
   * Account that receives the money, such as MAIN (funding), TRADE (spot) or CONTRACT (futures).
   * - `MAIN`: Into the funding account, also called main account.
   * - `TRADE`: Into the spot trading account.
   * - `CONTRACT`: Into the futures account.
   * - `MARGIN`: Into the cross margin account, older kind.
   * - `ISOLATED`: Into the isolated margin account of a pair.
   * - `MARGIN_V2`: Into the cross margin account, high-frequency kind.
   * - `ISOLATED_V2`: Into the isolated margin account of a pair, high-frequency kind.
   * - `OPTION`: Into the options account.
   */
  toAccountType:
    'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | 'MARGIN_V2' | 'ISOLATED_V2' | 'OPTION';
  /** Trading pair of the receiving account; for isolated margin only, else DEFAULT. */
  toAccountTag?: string;
}

export interface FlexTransferResult {
  /** Id of the transfer. */
  orderId: string;
}

/**
 * Moves funds between any two accounts of master and sub-accounts; needs FlexTransfers.
 *
 * `POST /api/v3/accounts/universal-transfer` on the spot host.
 * Signed, permission FlexTransfers, pool Management, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470147
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.flexTransfer',
  method: 'POST',
  path: '/api/v3/accounts/universal-transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'Management',
  weight: 4,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'flexTransfer',
  params:
    'clientOid currency amount fromUserId fromAccountType fromAccountTag type toUserId toAccountType toAccountTag',
});
