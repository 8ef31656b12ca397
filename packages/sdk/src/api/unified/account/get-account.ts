// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountResult {
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Time of the balances, in ms. */
  ts: number;
  /** List of accounts or of per-currency balances, depending on the endpoint. */
  accounts: GetAccountResultAccountsItem[];
}

export interface GetAccountResultAccountsItem {
  /** Balances of the account, one entry per currency. */
  currencies: GetAccountResultAccountsItemCurrenciesItem[];
}

export interface GetAccountResultAccountsItemCurrenciesItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Worth of the account or balance: funds plus unrealised profit minus debt. */
  equity: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Total in the account, free and held together, in the account's currency. */
  balance: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Total owed, in the currency of the entry. */
  liability?: string;
  /** Amount that open orders may come to borrow, in this currency. */
  potentialBorrow?: string;
  /** Room under the platform's collateral cap: 1 normal, 2 close to the cap, 3 above it. */
  collateralStatus?: string;
}

/**
 * Balances, debts and collateral state of the unified account per currency.
 *
 * `GET /api/ua/v2/unified/account/balance` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getAccount: Endpoint<void, GetAccountResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getAccount',
  method: 'GET',
  path: '/api/ua/v2/unified/account/balance',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getAccount',
});
