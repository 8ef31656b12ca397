// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  /** Your own unique id for the transfer. */
  clientOid?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move, in the currency. */
  amount: string;
  /**
   * Between whom: 0 own accounts, 1 master to sub, 2 sub to master, 3 sub to sub.
   * - `0`: Between accounts of the same user.
   * - `1`: From the master to a sub-account.
   * - `2`: From a sub-account to the master.
   * - `3`: From one sub-account to another.
   */
  type: '0' | '1' | '2' | '3';
  /**
   * Kind of account the money leaves.
   * - `SPOT`: Out of the spot trading account.
   * - `FUTURES`: Out of the futures account.
   * - `ISOLATED`: Out of the isolated margin account of a pair.
   * - `CROSS`: Out of the cross margin account.
   * - `FUNDING`: Out of the funding account.
   * - `UNIFIED`: Out of the unified account.
   */
  fromAccountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  /**
   * Account that receives the money, such as MAIN (funding), TRADE (spot) or CONTRACT (futures).
   * - `SPOT`: Into the spot trading account.
   * - `FUTURES`: Into the futures account.
   * - `ISOLATED`: Into the isolated margin account of a pair.
   * - `CROSS`: Into the cross margin account.
   * - `FUNDING`: Into the funding account.
   * - `UNIFIED`: Into the unified account.
   */
  toAccountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  /** Trading pair of the paying isolated account; left out for other accounts. */
  fromAccountSymbol?: string;
  /** Trading pair of the receiving account; for isolated margin only. */
  toAccountSymbol?: string;
  /** UID of the user who pays. */
  fromUid?: string;
  /** UID of the account that receives the money. */
  toUid?: string;
}

export interface FlexTransferResult {
  /** Id of the transfer. */
  orderId: string;
  /** Your own unique id for the transfer. */
  clientOid: string;
}

/**
 * v1: moves funds between accounts and sub-accounts; the kind of transfer is a number.
 *
 * `POST /api/ua/v1/account/transfer` on the spot host.
 * Signed, permission FlexTransfers, pool UtaManagement, weight 4.
 * @deprecated Use unified.account.flexTransfer.
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.flexTransfer',
  method: 'POST',
  path: '/api/ua/v1/account/transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 4,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'flexTransfer',
  params:
    'clientOid currency amount type fromAccountType toAccountType fromAccountSymbol toAccountSymbol fromUid toUid',
});
