// Generated from specs/rest/vip-lending/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAccountsResult = GetAccountsResultItem[];

export interface GetAccountsResultItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Currency of the collateral. */
  marginCcy: string;
  /** Amount of the collateral, weighted with marginFactor. */
  marginQty: string;
  /** Share of the collateral's value that counts, as a ratio. */
  marginFactor: string;
  /** Account that holds the collateral: TRADE (spot) or CONTRACT (total futures equity). */
  accountType: string;
  /** true for the main account, false for a sub-account. */
  isParent: boolean;
}

/**
 * Accounts whose assets secure a running off-exchange VIP loan, with their margin.
 *
 * `GET /api/v1/otc-loan/accounts` on the spot host.
 * Signed, permission Spot, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470278
 */
export const getAccounts: Endpoint<void, GetAccountsResult> = /*#__PURE__*/ endpoint({
  id: 'vipLending.vipLending.getAccounts',
  method: 'GET',
  path: '/api/v1/otc-loan/accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Management',
  weight: 20,
  service: 'VIPLending',
  subService: 'VIPLending',
  methodName: 'getAccounts',
});
