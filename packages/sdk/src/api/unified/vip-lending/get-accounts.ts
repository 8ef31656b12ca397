// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountsParams {
  accountType?: 'UNIFIED' | (string & {});
}

export type GetAccountsResult = GetAccountsResultItem[];

export interface GetAccountsResultItem {
  uid?: string;
  marginCcy?: string;
  marginQty?: string;
  marginFactor?: string;
  accountType?: string;
  isParent?: boolean;
}

/**
 * Get Accounts. `GET /api/ua/v2/otc-loan/account` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const getAccounts: Endpoint<GetAccountsParams, GetAccountsResult> = /*#__PURE__*/ endpoint({
  id: 'unified.vipLending.getAccounts',
  method: 'GET',
  path: '/api/ua/v2/otc-loan/account',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 20,
  service: 'Unified',
  subService: 'VIPLending',
  methodName: 'getAccounts',
});
