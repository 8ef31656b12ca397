// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubAccountTransferParams {
  /** Your own unique id for the transfer, at most 128 bits. */
  clientOid: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to move, in the currency; no finer than its precision. */
  amount: string;
  /**
   * OUT moves money to the sub-account, IN back to the main account.
   * - `IN`: Movement into the account.
   * - `OUT`: Movement out of the account.
   */
  direction: 'IN' | 'OUT';
  /**
   * Account type on the main account's side of the transfer. Default: MAIN.
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   * - `MARGIN`: Cross margin account.
   * - `CONTRACT`: Futures account.
   * - `OPTION`: Options account.
   */
  accountType?: 'MAIN' | 'TRADE' | 'MARGIN' | 'CONTRACT' | 'OPTION';
  /**
   * Account of the sub-account: MAIN (funding), TRADE (spot), MARGIN or CONTRACT (futures). Default: MAIN.
   * - `MAIN`: Funding account of the sub-account.
   * - `TRADE`: Spot trading account of the sub-account.
   * - `MARGIN`: Cross margin account of the sub-account.
   * - `CONTRACT`: Futures account of the sub-account.
   */
  subAccountType?: 'MAIN' | 'TRADE' | 'MARGIN' | 'CONTRACT';
  /** User id of the sub-account: 24 hexadecimal digits, not the UID. */
  subUserId?: string;
  /** Trading pair of your own isolated margin account. Example: BTC-USDT. At most 20 characters. */
  tag?: string;
  /** Trading pair of the sub-account's isolated margin account. Example: BTC-USDT. At most 20 characters. */
  subTag?: string;
}

export interface SubAccountTransferResult {
  /** Id of the transfer. */
  orderId: string;
}

/**
 * Moves funds between master and one sub-account; older, with a direction instead of a type.
 *
 * `POST /api/v2/accounts/sub-transfer` on the spot host.
 * Signed, permission Spot, pool Management, weight 30.
 * @deprecated Use account.transfer.flexTransfer.
 * @see https://www.kucoin.com/docs-new/api-3470301
 */
export const subAccountTransfer: Endpoint<SubAccountTransferParams, SubAccountTransferResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.transfer.subAccountTransfer',
    method: 'POST',
    path: '/api/v2/accounts/sub-transfer',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Management',
    weight: 30,
    service: 'Account',
    subService: 'Transfer',
    methodName: 'subAccountTransfer',
    params: 'clientOid currency amount direction accountType subAccountType subUserId tag subTag',
  });
