// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  /** Your own unique id for the transfer. */
  clientOid: string;
  /**
   * Between whom the money moves: INTERNAL, PARENT_TO_SUB, SUB_TO_PARENT or SUB_TO_SUB.
   * - `INTERNAL`: Between accounts of the same user.
   * - `PARENT_TO_SUB`: From the master to a sub-account.
   * - `SUB_TO_PARENT`: From a sub-account to the master.
   * - `SUB_TO_SUB`: From one sub-account to another.
   */
  transferType: 'INTERNAL' | 'PARENT_TO_SUB' | 'SUB_TO_PARENT' | 'SUB_TO_SUB';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move, in the currency. */
  amount: string;
  /** UID of the user who pays. */
  fromUid?: string;
  /**
   * Kind of account the money leaves.
   * - `FUNDING`: Out of the funding account.
   * - `UNIFIED`: Out of the unified account.
   * - `FUTURES`: Out of the futures account.
   * - `ISOLATED`: Out of the isolated margin account of a pair.
   * - `CROSS`: Out of the cross margin account.
   * - `SPOT`: Out of the spot trading account.
   */
  fromAccountType: 'FUNDING' | 'UNIFIED' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'SPOT';
  /** Trading pair of the paying isolated account, such as BTC-USDT; left out for others. */
  fromAccountTag?: string;
  /** UID of the account that receives the money. */
  toUid?: string;
  /**
   * Account that receives the money, such as MAIN (funding), TRADE (spot) or CONTRACT (futures).
   * - `FUNDING`: Into the funding account.
   * - `UNIFIED`: Into the unified account.
   * - `FUTURES`: Into the futures account.
   * - `ISOLATED`: Into the isolated margin account of a pair.
   * - `CROSS`: Into the cross margin account.
   * - `SPOT`: Into the spot trading account.
   */
  toAccountType: 'FUNDING' | 'UNIFIED' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'SPOT';
  /** Trading pair of the receiving account; for isolated margin only, else DEFAULT. */
  toAccountTag?: string;
}

export interface FlexTransferResult {
  /** Id of the transfer. */
  orderId: string;
  /** Your own unique id for the transfer. */
  clientOid: string;
}

/**
 * Moves funds between own accounts, master and sub-accounts; key needs FlexTransfers.
 *
 * `POST /api/ua/v2/account/transfer` on the spot host.
 * Signed, permission FlexTransfers, pool UtaManagement, weight 4.
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.flexTransfer',
  method: 'POST',
  path: '/api/ua/v2/account/transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 4,
  service: 'Unified',
  subService: 'Account',
  methodName: 'flexTransfer',
  params:
    'clientOid transferType currency amount fromUid fromAccountType fromAccountTag toUid toAccountType toAccountTag',
});
