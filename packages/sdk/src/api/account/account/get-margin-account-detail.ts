// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginAccountDetailResult {
  /** Debt divided by assets, as a ratio; liquidation follows if it gets too high. */
  debtRatio: string;
  /** Balance and debt of the cross margin account, one entry per currency. */
  accounts: GetMarginAccountDetailResultAccountsItem[];
}

export interface GetMarginAccountDetailResultAccountsItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** All of the balance, in this currency: free and held. */
  totalBalance: string;
  /** Free part of the balance, in the account's currency. */
  availableBalance: string;
  /** Frozen part of the balance, in the account's currency. */
  holdBalance: string;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** Amount that can still be borrowed, in this currency. */
  maxBorrowSize: string;
}

/**
 * Older cross-margin view: debt ratio and balances per currency, without totals.
 *
 * `GET /api/v1/margin/account` on the spot host.
 * Signed, permission General, pool Spot, weight 40.
 * @deprecated Use account.account.getCrossMarginAccount.
 * @see https://www.kucoin.com/docs-new/api-3470311
 */
export const getMarginAccountDetail: Endpoint<void, GetMarginAccountDetailResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getMarginAccountDetail',
  method: 'GET',
  path: '/api/v1/margin/account',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 40,
  service: 'Account',
  subService: 'Account',
  methodName: 'getMarginAccountDetail',
});
