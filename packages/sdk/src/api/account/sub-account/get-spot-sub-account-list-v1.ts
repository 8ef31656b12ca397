// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetSpotSubAccountListV1Result = GetSpotSubAccountListV1ResultItem[];

export interface GetSpotSubAccountListV1ResultItem {
  /** User id of the sub-account: 24 hexadecimal digits, not the UID. */
  subUserId: string;
  /** Login name of the sub-account. */
  subName: string;
  /** Funding account of the sub-account, one entry per currency. */
  mainAccounts: GetSpotSubAccountListV1ResultItemMainAccountsItem[];
  /** Spot balances of the sub-account, one per currency. */
  tradeAccounts: GetSpotSubAccountListV1ResultItemTradeAccountsItem[];
  /** Margin account of the sub-account, one entry per currency. */
  marginAccounts: GetSpotSubAccountListV1ResultItemMarginAccountsItem[];
  /** High-frequency spot balances; no longer used, kept for some old users. */
  tradeHFAccounts: string[];
}

export interface GetSpotSubAccountListV1ResultItemMainAccountsItem {
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
  /** Balance converted into baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

export interface GetSpotSubAccountListV1ResultItemTradeAccountsItem {
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
  /** Balance converted into baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

export interface GetSpotSubAccountListV1ResultItemMarginAccountsItem {
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
  /** Balance converted into baseCurrency. */
  baseAmount?: string;
  /** Part of an account: a pair such as BTC-USDT for isolated margin, else DEFAULT. */
  tag?: string;
}

/**
 * Balances of all sub-accounts in one answer, without paging.
 *
 * `GET /api/v1/sub-accounts` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @deprecated Use account.subAccount.getSpotSubAccountListV2.
 * @see https://www.kucoin.com/docs-new/api-3470299
 */
export const getSpotSubAccountListV1: Endpoint<void, GetSpotSubAccountListV1Result> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.getSpotSubAccountListV1',
  method: 'GET',
  path: '/api/v1/sub-accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'getSpotSubAccountListV1',
});
