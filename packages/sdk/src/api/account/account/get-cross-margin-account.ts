// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginAccountParams {
  /**
   * Currency for the totals: USDT (unless given), KCS or BTC. Default: USDT.
   * - `USDT`: Totals in USDT; the default.
   * - `KCS`: Totals in KCS.
   * - `BTC`: Totals in BTC.
   */
  quoteCurrency?: 'USDT' | 'KCS' | 'BTC';
  /**
   * Which margin accounts: classic, high-frequency (_V2), or ALL for the sum the web site shows. Default: MARGIN.
   * - `MARGIN`: Only the older kind of cross margin account; the default.
   * - `MARGIN_V2`: Only the high-frequency cross margin account.
   * - `ALL`: Both kinds added up, as the website shows them.
   */
  queryType?: 'MARGIN' | 'MARGIN_V2' | 'ALL';
}

export interface GetCrossMarginAccountResult {
  /** Value of everything in the account, in the quote currency asked for. */
  totalAssetOfQuoteCurrency: string;
  /** Debt of the account, in the quote currency asked for. */
  totalLiabilityOfQuoteCurrency: string;
  /** Debt divided by assets, as a ratio; liquidation follows if it gets too high. */
  debtRatio: string;
  /** EFFECTIVE (normal), BORROW, REPAY, LIQUIDATION or BANKRUPTCY. */
  status: string;
  /** Balance and debt of the cross margin account, one entry per currency. */
  accounts: GetCrossMarginAccountResultAccountsItem[];
}

export interface GetCrossMarginAccountResultAccountsItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** All of the balance, in this currency: free and held. */
  total: string;
  /** Part of the balance that is free to use, in the account's currency. */
  available: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** Amount that can still be borrowed, in this currency. */
  maxBorrowSize: string;
  /** Whether the currency can be borrowed. */
  borrowEnabled: boolean;
  /** Whether this currency can be moved into the margin account. */
  transferInEnabled: boolean;
  /** Loan still owed without interest, in the currency of the entry. */
  liabilityPrincipal: string;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest: string;
}

/**
 * Cross-margin assets and debts per currency with debt ratio, totals in a currency you choose.
 *
 * `GET /api/v3/margin/accounts` on the spot host.
 * Signed, permission General, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470127
 */
export const getCrossMarginAccount: Endpoint<GetCrossMarginAccountParams, GetCrossMarginAccountResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getCrossMarginAccount',
    method: 'GET',
    path: '/api/v3/margin/accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 15,
    service: 'Account',
    subService: 'Account',
    methodName: 'getCrossMarginAccount',
    params: 'quoteCurrency queryType',
  });
