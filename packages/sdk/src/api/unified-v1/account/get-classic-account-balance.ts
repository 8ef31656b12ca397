// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClassicAccountBalanceParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `CROSS`: Cross margin account.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   */
  accountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING';
  /** Narrows the account type; on isolated margin it names the trading pair. */
  accountSubtype?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export interface GetClassicAccountBalanceResult {
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Time of the balances, in ms. */
  ts: number;
  /** List of accounts or of per-currency balances, depending on the endpoint. */
  accounts: GetClassicAccountBalanceResultAccountsItem[];
}

export interface GetClassicAccountBalanceResultAccountsItem {
  /** Narrows the account type; on isolated margin it names the trading pair. */
  accountSubtype?: string;
  /** Risk ratio of the account or position; empty on cross margin positions. */
  riskRatio?: string;
  /** Balances of the account, one entry per currency. */
  currencies: GetClassicAccountBalanceResultAccountsItemCurrenciesItem[];
}

export interface GetClassicAccountBalanceResultAccountsItemCurrenciesItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Worth of the account or balance: funds plus unrealised profit minus debt. */
  equity: string;
  /** Room under the platform's collateral cap: 1 normal, 2 close to the cap, 3 above it. */
  collateralStatus?: string;
  /** Amount that open orders may come to borrow, in this currency. */
  potentialBorrow?: string;
  /** Total owed, in the currency of the entry. */
  liability?: string;
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
  liabilityPrinciple?: string;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest?: string;
  /** Profit or loss of open positions at the mark price, in the settlement currency. */
  unrealisedPnl?: string;
}

/**
 * v1: balances of one classic account type; calls frozen funds `hold`.
 *
 * `GET /api/ua/v1/account/balance` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.getClassicAccountBalance.
 */
export const getClassicAccountBalance: Endpoint<
  GetClassicAccountBalanceParams,
  GetClassicAccountBalanceResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getClassicAccountBalance',
  method: 'GET',
  path: '/api/ua/v1/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getClassicAccountBalance',
  params: 'accountType accountSubtype currency',
});
