// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountListV2Params {
  /** Number of the page, counted from 1. Example: 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 10 to 100; 10 unless given. Example: 10. Default: 10. Range: 10 to 100. */
  pageSize?: number;
}

export interface GetSpotSubAccountListV2Result {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 10 to 100; 10 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetSpotSubAccountListV2ResultItem[];
}

export interface GetSpotSubAccountListV2ResultItem {
  /** User id of the sub-account: 24 hexadecimal digits, not the UID. */
  subUserId: string;
  /** Login name of the sub-account. */
  subName: string;
  /** Funding account of the sub-account, one entry per currency. */
  mainAccounts: GetSpotSubAccountListV2ResultItemMainAccountsItem[];
  /** Spot balances of the sub-account, one per currency. */
  tradeAccounts?: GetSpotSubAccountListV2ResultItemTradeAccountsItem[];
  /** Margin account of the sub-account, one entry per currency. */
  marginAccounts?: GetSpotSubAccountListV2ResultItemMarginAccountsItem[];
  /** High-frequency spot balances; no longer used, kept for some old users. */
  tradeHFAccounts?: string[];
}

export interface GetSpotSubAccountListV2ResultItemMainAccountsItem {
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

export interface GetSpotSubAccountListV2ResultItemTradeAccountsItem {
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

export interface GetSpotSubAccountListV2ResultItemMarginAccountsItem {
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
 * Main, trade and margin balances of all sub-accounts, by page.
 *
 * `GET /api/v2/sub-accounts` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470133
 */
export const getSpotSubAccountListV2: Endpoint<GetSpotSubAccountListV2Params, GetSpotSubAccountListV2Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountListV2',
    method: 'GET',
    path: '/api/v2/sub-accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountListV2',
    params: 'currentPage pageSize',
  });
