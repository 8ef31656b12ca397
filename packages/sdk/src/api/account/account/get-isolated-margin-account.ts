// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginAccountParams {
  /** Pair of the isolated margin account; without the parameter, all pairs. */
  symbol?: string;
  /**
   * Currency for the totals: USDT (unless given), KCS or BTC. Default: USDT.
   * - `USDT`: Totals in USDT; the default.
   * - `KCS`: Totals in KCS.
   * - `BTC`: Totals in BTC.
   */
  quoteCurrency?: 'USDT' | 'KCS' | 'BTC';
  /**
   * Which margin accounts: classic, high-frequency (_V2), or ALL for the sum the web site shows. Default: ISOLATED.
   * - `ISOLATED`: Only the older kind of isolated margin account; the default.
   * - `ISOLATED_V2`: Only the high-frequency isolated margin account.
   * - `ALL`: Both kinds added up, as the website shows them.
   */
  queryType?: 'ISOLATED' | 'ISOLATED_V2' | 'ALL';
}

export interface GetIsolatedMarginAccountResult {
  /** Value of everything in the account, in the quote currency asked for. */
  totalAssetOfQuoteCurrency: string;
  /** Debt of the account, in the quote currency asked for. */
  totalLiabilityOfQuoteCurrency: string;
  /** Time of the data, in ms. */
  timestamp: number;
  /** Isolated margin accounts, one entry per trading pair. */
  assets: GetIsolatedMarginAccountResultAssetsItem[];
}

export interface GetIsolatedMarginAccountResultAssetsItem {
  /** Pair of the isolated margin account; without the parameter, all pairs. */
  symbol?: string;
  /** EFFECTIVE (normal), BORROW, REPAY, LIQUIDATION or BANKRUPTCY. */
  status?: string;
  /** Debt divided by assets, as a ratio; liquidation follows if it gets too high. */
  debtRatio?: string;
  /** Balance and debt of the pair's base currency. */
  baseAsset?: GetIsolatedMarginAccountResultAssetsItemBaseAsset;
  /** Balance and debt of the pair's quote currency. */
  quoteAsset?: GetIsolatedMarginAccountResultAssetsItemQuoteAsset;
}

export interface GetIsolatedMarginAccountResultAssetsItemBaseAsset {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Whether the currency can be borrowed. */
  borrowEnabled: boolean;
  /** Whether this currency can be moved into the margin account. */
  transferInEnabled: boolean;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** All of the balance, in this currency: free and held. */
  total: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Amount that can still be borrowed, in this currency. */
  maxBorrowSize: string;
  /** Loan still owed without interest, in the currency of the entry. */
  liabilityPrincipal?: string;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest?: string;
  /** Interest owed or paid, in the currency of the loan. */
  interest?: string;
}

export interface GetIsolatedMarginAccountResultAssetsItemQuoteAsset {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Whether the currency can be borrowed. */
  borrowEnabled: boolean;
  /** Whether this currency can be moved into the margin account. */
  transferInEnabled: boolean;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** All of the balance, in this currency: free and held. */
  total: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Amount that can still be borrowed, in this currency. */
  maxBorrowSize: string;
  /** Loan still owed without interest, in the currency of the entry. */
  liabilityPrincipal?: string;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest?: string;
  /** Interest owed or paid, in the currency of the loan. */
  interest?: string;
}

/**
 * Isolated-margin assets and debts per pair with debt ratio, totals in a currency you choose.
 *
 * `GET /api/v3/isolated/accounts` on the spot host.
 * Signed, permission General, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470128
 */
export const getIsolatedMarginAccount: Endpoint<
  GetIsolatedMarginAccountParams,
  GetIsolatedMarginAccountResult
> = /*#__PURE__*/ endpoint({
  id: 'account.account.getIsolatedMarginAccount',
  method: 'GET',
  path: '/api/v3/isolated/accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 15,
  service: 'Account',
  subService: 'Account',
  methodName: 'getIsolatedMarginAccount',
  params: 'symbol quoteCurrency queryType',
});
