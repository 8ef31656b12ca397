// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotAccountDetailParams {
  /** Id of the wallet, as listed by getSpotAccountList. */
  accountId: string;
}

export interface GetSpotAccountDetailResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds: string;
}

/**
 * Balance, free and frozen funds of one account, by its id.
 *
 * `GET /api/v1/accounts/{accountId}` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470126
 */
export const getSpotAccountDetail: Endpoint<GetSpotAccountDetailParams, GetSpotAccountDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotAccountDetail',
    method: 'GET',
    path: '/api/v1/accounts/{accountId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotAccountDetail',
    params: 'accountId',
  });
