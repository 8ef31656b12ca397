// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotasParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /**
   * Account to look at, such as MAIN (funding), TRADE (spot) or MARGIN.
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   * - `MARGIN`: Cross margin account, older kind.
   * - `ISOLATED`: Isolated margin account of a pair, older kind.
   * - `OPTION`: Options account.
   * - `MARGIN_V2`: Cross margin account, high-frequency kind.
   * - `ISOLATED_V2`: Isolated margin account of a pair, high-frequency kind.
   */
  type: 'MAIN' | 'TRADE' | 'MARGIN' | 'ISOLATED' | 'OPTION' | 'MARGIN_V2' | 'ISOLATED_V2';
  /** Trading pair, for isolated margin accounts only. Example: ETH-USDT. Default: BTC-USDT. */
  tag?: string;
}

export interface GetTransferQuotasResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds: string;
  /** Amount that can be moved out of the account, in this currency. */
  transferable: string;
}

/**
 * Balance of one account type and how much of it may be moved now.
 *
 * `GET /api/v1/accounts/transferable` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470148
 */
export const getTransferQuotas: Endpoint<GetTransferQuotasParams, GetTransferQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.transfer.getTransferQuotas',
    method: 'GET',
    path: '/api/v1/accounts/transferable',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Transfer',
    methodName: 'getTransferQuotas',
    params: 'currency type tag',
  });
