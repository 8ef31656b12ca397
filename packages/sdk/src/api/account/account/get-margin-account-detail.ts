// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginAccountDetailResult {
  debtRatio: string;
  accounts: GetMarginAccountDetailResultAccountsItem[];
}

export interface GetMarginAccountDetailResultAccountsItem {
  currency: string;
  totalBalance: string;
  availableBalance: string;
  holdBalance: string;
  liability: string;
  maxBorrowSize: string;
}

/**
 * Get Account Detail - Margin. `GET /api/v1/margin/account` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 40.
 * @deprecated KuCoin has abandoned this endpoint.
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
