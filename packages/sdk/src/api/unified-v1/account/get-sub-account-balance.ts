// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountBalanceParams {
  /** UID of the sub-account to look at. */
  UID?: number | string;
  /** Records per page. Default: 10. */
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
  uid: number;
  /** Accounts of one user, each with its type and its balances per currency. */
  accountList: GetSubAccountBalanceResultUserItemAccountItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountItem {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `CROSS`: Cross margin account.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `OPTIONS`: Options account.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'OPTIONS' | 'UNIFIED' | (string & {});
  /** Narrows the account type, for isolated margin the pair; null if there is nothing to narrow. */
  accountSubType: string | null;
  /** Balances of the account, one entry per currency. */
  currencyList: GetSubAccountBalanceResultUserItemAccountItemCurrencyItem[];
}

export interface GetSubAccountBalanceResultUserItemAccountItemCurrencyItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Worth of the account or balance: funds plus unrealised profit minus debt. */
  equity: string | null;
  /** Room under the platform's collateral cap: 1 normal, 2 close to the cap, 3 above it. */
  collateralStatus?: string;
  /** Amount that open orders may come to borrow, in this currency. */
  potentialBorrow?: string;
  /** Total owed, in the currency of the entry. */
  liability?: string | null;
  /** Cross margin in all, in this currency. */
  totalCrossMargin?: string;
  /** Margin tied up by cross margin positions, in the account's currency. */
  crossPosMargin?: string;
  /** Margin tied up by open cross margin orders, in the account's currency. */
  crossOrderMargin?: string;
  /** Unrealised profit of cross margin positions, in the account's currency. */
  crossUnPnl?: string;
  /** Margin of isolated positions, funding fees included, in the account's currency. */
  isolatedPosMargin?: string;
  /** Margin tied up by open isolated orders, in the account's currency. */
  isolatedOrderMargin?: string;
  /** Funding fees inside the margin of isolated positions, in the account's currency. */
  isolatedFundingFeeMargin?: string;
  /** Unrealised profit of isolated positions, in the account's currency. */
  isolatedUnPnl?: string;
  /** Loan still owed without interest, in the currency; the spelling is KuCoin's. */
  liabilityPrinciple?: string | null;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest?: string | null;
  /** Profit or loss of open positions at the mark price, in the settlement currency. */
  unrealisedPnl?: string | null;
}

/**
 * v1: balances of sub-accounts; the filter is spelled `UID` and frozen funds `hold`.
 *
 * `GET /api/ua/v1/sub-account/balance` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.getSubAccountBalance.
 */
export const getSubAccountBalance: Endpoint<GetSubAccountBalanceParams, GetSubAccountBalanceResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getSubAccountBalance',
    method: 'GET',
    path: '/api/ua/v1/sub-account/balance',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getSubAccountBalance',
    params: 'UID pageSize lastId',
  });
