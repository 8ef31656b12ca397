// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotAccountListParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * Kind of account: main (funding), trade (spot) or option.
   * - `main`: Funding account, for deposits and withdrawals.
   * - `trade`: Spot trading account.
   * - `option`: Options account.
   */
  type?: 'main' | 'trade' | 'option';
}

export type GetSpotAccountListResult = GetSpotAccountListResultItem[];

export interface GetSpotAccountListResultItem {
  /** Id of the wallet: one currency in one account type. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /**
   * Kind of account: main (funding), trade (spot) or option.
   * - `main`: Funding account, for deposits and withdrawals.
   * - `trade`: Spot trading account.
   */
  type: 'main' | 'trade' | (string & {});
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds: string;
}

/**
 * Main and trade accounts with balance, free and frozen funds per currency.
 *
 * `GET /api/v1/accounts` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470125
 */
export const getSpotAccountList: Endpoint<GetSpotAccountListParams, GetSpotAccountListResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotAccountList',
    method: 'GET',
    path: '/api/v1/accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotAccountList',
    params: 'currency type',
  });
