// Generated from specs/rest/vip-lending/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAccountsResult = GetAccountsResultItem[];

export interface GetAccountsResultItem {
  uid: string;
  marginCcy: string;
  marginQty: string;
  marginFactor: string;
  accountType: string;
  isParent: boolean;
}

/**
 * Get Accounts. `GET /api/v1/otc-loan/accounts` on the spot host.
 *
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
