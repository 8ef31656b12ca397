// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClassicAccountBalanceParams {
  /** Narrows the account type; on isolated margin it names the trading pair. */
  accountSubtype?: string;
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `CROSS`: Cross margin account.
   * - `ISOLATED`: Isolated margin account of a pair.
   */
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED';
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
  /** Same as accountSubtype, spelt with a capital T by some answers; null or absent if there is none. */
  accountSubType?: string;
  /** Risk ratio of the account or position; empty on cross margin positions. */
  riskRatio?: string;
  /** Balances of the account, one entry per currency. */
  currencies: GetClassicAccountBalanceResultAccountsItemCurrenciesItem[];
}

export interface GetClassicAccountBalanceResultAccountsItemCurrenciesItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Part of the balance that is frozen, in the account's currency. */
  locked: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Worth of the account or balance: funds plus unrealised profit minus debt. */
  equity: string;
  /** Margin tied up by open cross margin orders, in the account's currency. */
  crossOrderMargin?: string;
  /** Margin tied up by cross margin positions, in the account's currency. */
  crossPosMargin?: string;
  /** Unrealised profit of cross margin positions, in the account's currency. */
  crossUnPnl?: string;
  /** Funding fees inside the margin of isolated positions, in the account's currency. */
  isolatedFundingFeeMargin?: string;
  /** Margin tied up by open isolated orders, in the account's currency. */
  isolatedOrderMargin?: string;
  /** Margin of isolated positions, funding fees included, in the account's currency. */
  isolatedPosMargin?: string;
  /** Unrealised profit of isolated positions, in the account's currency. */
  isolatedUnPnl?: string;
  /** Cross margin in all, in this currency. */
  totalCrossMargin?: string;
  /** Total owed, in the currency of the entry. */
  liability?: string;
}

/**
 * Balances of one classic account type; isolated margin is split by pair.
 *
 * `GET /api/ua/v2/account/balance` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getClassicAccountBalance: Endpoint<
  GetClassicAccountBalanceParams,
  GetClassicAccountBalanceResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getClassicAccountBalance',
  method: 'GET',
  path: '/api/ua/v2/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getClassicAccountBalance',
  params: 'accountSubtype accountType currency',
});
