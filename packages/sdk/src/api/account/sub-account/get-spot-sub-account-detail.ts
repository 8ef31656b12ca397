// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountDetailParams {
  /** User id of the sub-account: 24 hexadecimal digits, not the UID. */
  subUserId: string;
  /** true lists currencies with a zero balance as well, false leaves them out. Default: false. */
  includeBaseAmount?: boolean;
  /** Currency that balances are converted into. */
  baseCurrency?: string;
  /** In the request: list only balances of at least this much. In the answer: balance in baseCurrency. */
  baseAmount?: string;
}

export interface GetSpotSubAccountDetailResult {
  /** User id of the sub-account: 24 hexadecimal digits, not the UID. */
  subUserId: string;
  /** Login name of the sub-account. */
  subName: string;
  /** Funding account of the sub-account, one entry per currency. */
  mainAccounts: GetSpotSubAccountDetailResultMainAccountsItem[];
  /** Spot balances of the sub-account, one per currency. */
  tradeAccounts: GetSpotSubAccountDetailResultTradeAccountsItem[];
  /** Margin account of the sub-account, one entry per currency. */
  marginAccounts: GetSpotSubAccountDetailResultMarginAccountsItem[];
  /** High-frequency spot balances; no longer used, kept for some old users. */
  tradeHFAccounts?: string[];
}

export interface GetSpotSubAccountDetailResultMainAccountsItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance?: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available?: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds?: string;
  /** Currency that balances are converted into. */
  baseCurrency?: string;
  /** Rate used to convert the balance into baseCurrency. */
  baseCurrencyPrice?: string;
  /** In the request: list only balances of at least this much. In the answer: balance in baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

export interface GetSpotSubAccountDetailResultTradeAccountsItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance?: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available?: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds?: string;
  /** Currency that balances are converted into. */
  baseCurrency?: string;
  /** Rate used to convert the balance into baseCurrency. */
  baseCurrencyPrice?: string;
  /** In the request: list only balances of at least this much. In the answer: balance in baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

export interface GetSpotSubAccountDetailResultMarginAccountsItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance?: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available?: string;
  /** Part of the balance that is frozen, in the account's currency. */
  holds?: string;
  /** Currency that balances are converted into. */
  baseCurrency?: string;
  /** Rate used to convert the balance into baseCurrency. */
  baseCurrencyPrice?: string;
  /** In the request: list only balances of at least this much. In the answer: balance in baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

/**
 * Main, trade and margin balances of one sub-account, by its user id.
 *
 * `GET /api/v1/sub-accounts/{subUserId}` on the spot host.
 * Signed, permission General, pool Management, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470132
 */
export const getSpotSubAccountDetail: Endpoint<GetSpotSubAccountDetailParams, GetSpotSubAccountDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountDetail',
    method: 'GET',
    path: '/api/v1/sub-accounts/{subUserId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 15,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountDetail',
    params: 'subUserId includeBaseAmount baseCurrency baseAmount',
  });
