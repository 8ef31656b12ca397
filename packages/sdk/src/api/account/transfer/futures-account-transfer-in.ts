// Generated from specs/rest/account/transfer.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FuturesAccountTransferInParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: XBT. */
  currency: string;
  /** Sum moved, in the currency of the record or request. */
  amount: number;
  /**
   * Account that pays: MAIN (funding), TRADE (spot) or CONTRACT (futures).
   * - `MAIN`: Taken from the funding account.
   * - `TRADE`: Taken from the spot trading account.
   */
  payAccountType: 'MAIN' | 'TRADE';
}

export type FuturesAccountTransferInResult = string | null;

/**
 * Moves funds from the main or trade account into the futures account.
 *
 * `POST /api/v1/transfer-in` on the futures host.
 * Signed, permission Futures, pool Management, weight 20.
 * @deprecated Use account.transfer.flexTransfer.
 * @see https://www.kucoin.com/docs-new/api-3470304
 */
export const futuresAccountTransferIn: Endpoint<
  FuturesAccountTransferInParams,
  FuturesAccountTransferInResult
> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.futuresAccountTransferIn',
  method: 'POST',
  path: '/api/v1/transfer-in',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'futuresAccountTransferIn',
  params: 'currency amount payAccountType',
});
