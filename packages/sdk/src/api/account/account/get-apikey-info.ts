// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetApikeyInfoResult {
  remark: string;
  apiKey: string;
  apiVersion: number;
  permission: string;
  ipWhitelist?: string;
  createdAt: number;
  uid: number;
  isMaster: boolean;
  subName?: string;
}

/**
 * Get Apikey Info. `GET /api/v1/user/api-key` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470130
 */
export const getApikeyInfo: Endpoint<void, GetApikeyInfoResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getApikeyInfo',
  method: 'GET',
  path: '/api/v1/user/api-key',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Account',
  methodName: 'getApikeyInfo',
});
