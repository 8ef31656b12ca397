// Generated from specs/added/unified/vip-lending.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountsParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType?: 'UNIFIED' | (string & {});
}

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
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** true for the main account, false for a sub-account. */
  isParent: boolean;
}

/**
 * Accounts of the unified kind whose assets secure an off-exchange VIP loan, with their margin.
 *
 * `GET /api/ua/v2/otc-loan/account` on the spot host.
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
  params: 'accountType',
});
