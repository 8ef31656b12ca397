// Generated from specs/rest/account/transfer.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FuturesAccountTransferOutParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: XBT. */
  currency: string;
  /** Amount to move out, in the currency; at most 1000000000. Maximum: 1000000000. */
  amount: number;
  /**
   * Account that receives: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Arrives in the funding account.
   * - `TRADE`: Arrives in the spot trading account.
   */
  recAccountType: 'MAIN' | 'TRADE';
}

export interface FuturesAccountTransferOutResult {
  /** Id of the request to move money out of the futures account. */
  applyId: string;
  /** Business number of the transfer, given by KuCoin. */
  bizNo: string;
  /** Account that pays: MAIN (funding), TRADE (spot) or CONTRACT (futures). */
  payAccountType: string;
  /** Part of the paying account; DEFAULT when it has no parts. */
  payTag: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Account that receives: MAIN (funding) or TRADE (spot). */
  recAccountType: string;
  /** Part of the receiving account; DEFAULT when it has no parts. */
  recTag: string;
  /** Remark on the receiving side; may be empty. */
  recRemark: string;
  /** System that receives the transfer, such as KUCOIN. */
  recSystem: string;
  /** State of the transfer, such as APPLY, PROCESSING, APPROVED, REJECTED, CANCEL or SUCCESS. */
  status: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move out, in the currency; at most 1000000000. */
  amount: string;
  /** Fee for the transfer, in its currency. */
  fee: string;
  /** Serial number of the transfer. */
  sn: bigint;
  /** Why the transfer failed; empty if it did not. */
  reason: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
}

/**
 * Moves funds from the futures account to the main or trade account.
 *
 * `POST /api/v3/transfer-out` on the futures host.
 * Signed, permission Futures, pool Management, weight 20.
 * @deprecated Use account.transfer.flexTransfer.
 * @see https://www.kucoin.com/docs-new/api-3470303
 */
export const futuresAccountTransferOut: Endpoint<
  FuturesAccountTransferOutParams,
  FuturesAccountTransferOutResult
> = /*#__PURE__*/ exactEndpoint({
  id: 'account.transfer.futuresAccountTransferOut',
  method: 'POST',
  path: '/api/v3/transfer-out',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'futuresAccountTransferOut',
  params: 'currency amount recAccountType',
  exact: ['sn'],
});
