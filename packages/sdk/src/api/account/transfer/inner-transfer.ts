// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface InnerTransferParams {
  /** Your own unique id for the transfer, at most 128 bits. */
  clientOid: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move, in the currency; no finer than its precision. */
  amount: string;
  /**
   * Account that receives: main (funding), trade (spot), margin, isolated or their _v2, or option.
   * - `main`: Into the funding account, also called main account.
   * - `trade`: Into the spot trading account.
   * - `margin`: Into the cross margin account, older kind.
   * - `isolated`: Into the isolated margin account of a pair.
   * - `margin_v2`: Into the cross margin account, high-frequency kind.
   * - `isolated_v2`: Into the isolated margin account of a pair, high-frequency kind.
   * - `option`: Into the options account.
   */
  to: 'main' | 'trade' | 'margin' | 'isolated' | 'margin_v2' | 'isolated_v2' | 'option';
  /** Trading pair of the paying isolated account; needed only when from is isolated. */
  fromTag?: string;
  /** Trading pair of the receiving account; for isolated margin only. */
  toTag?: string;
  /**
   * Account the money leaves, in lower case: main, trade, margin_v2, isolated_v2 and so on.
   * - `main`: Out of the funding account, also called main account.
   * - `trade`: Out of the spot trading account.
   * - `margin`: Out of the cross margin account, older kind.
   * - `isolated`: Out of the isolated margin account of a pair.
   * - `margin_v2`: Out of the cross margin account, high-frequency kind.
   * - `isolated_v2`: Out of the isolated margin account of a pair, high-frequency kind.
   * - `option`: Out of the options account.
   */
  from: 'main' | 'trade' | 'margin' | 'isolated' | 'margin_v2' | 'isolated_v2' | 'option';
}

export interface InnerTransferResult {
  /** Id of the transfer. */
  orderId: string;
}

/**
 * Moves funds between the caller's own accounts only; older, account types in lower case.
 *
 * `POST /api/v2/accounts/inner-transfer` on the spot host.
 * Signed, permission Spot, pool Management, weight 10.
 * @deprecated Use account.transfer.flexTransfer.
 * @see https://www.kucoin.com/docs-new/api-3470302
 */
export const innerTransfer: Endpoint<InnerTransferParams, InnerTransferResult> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.innerTransfer',
  method: 'POST',
  path: '/api/v2/accounts/inner-transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Management',
  weight: 10,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'innerTransfer',
  params: 'clientOid currency amount to fromTag toTag from',
});
