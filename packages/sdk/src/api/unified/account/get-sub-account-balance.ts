// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountBalanceParams {
  /** UID of the account, a number that users see and share. */
  uid?: string;
  /** Records per page. */
  pageSize?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
}

export interface GetSubAccountBalanceResult {
  /** Time of the balances, in ms. */
  ts: number;
  /** One entry per sub-account. */
  userList: GetSubAccountBalanceResultUserItem[];
}

export interface GetSubAccountBalanceResultUserItem {
  /** UID of the account, a number that users see and share. */
  uid: bigint;
  /** List of accounts or of per-currency balances, depending on the endpoint. */
  accounts: GetSubAccountBalanceResultUserItemAccountsItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountsItem {
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Account of the sub-account: MAIN (funding), TRADE (spot), MARGIN or CONTRACT (futures). */
  subAccountType: string | null;
  /** Balances of the account, one entry per currency. */
  currencies: GetSubAccountBalanceResultUserItemAccountsItemCurrenciesItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountsItemCurrenciesItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Part of the balance that is frozen, in the account's currency. */
  locked: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Worth of the account or balance: funds plus unrealised profit minus debt. */
  equity: string | null;
  /** Total owed, in the currency of the entry. */
  liability?: string | null;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest?: string | null;
  /** Loan still owed without interest, in the currency of the entry. */
  liabilityPrincipal: string | null;
  /** Profit or loss of open positions at the mark price, in the settlement currency. */
  unrealisedPnl?: string | null;
}

/**
 * Balances and debts of one or all sub-accounts, paged by lastId; for the master.
 *
 * `GET /api/ua/v2/sub-account/balance` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getSubAccountBalance: Endpoint<GetSubAccountBalanceParams, GetSubAccountBalanceResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.account.getSubAccountBalance',
    method: 'GET',
    path: '/api/ua/v2/sub-account/balance',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getSubAccountBalance',
    params: 'uid pageSize lastId',
    exact: ['uid'],
  });
