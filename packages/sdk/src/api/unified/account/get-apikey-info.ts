// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetApikeyInfoResult {
  uid: number;
  parentUid?: number;
  region: string;
  kycStatus: number;
  subName?: string;
  remark: string;
  apiKey: string;
  apiVersion: number;
  permission: string;
  ipWhitelist?: string;
  isMaster: boolean;
  createdAt: number;
  expiredAt?: number;
  thirdPartyApp?: string;
  siteType?: string;
}

/**
 * Get Apikey Info. `GET /api/ua/v2/user/api-key` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 */
export const getApikeyInfo: Endpoint<void, GetApikeyInfoResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getApikeyInfo',
  method: 'GET',
  path: '/api/ua/v2/user/api-key',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getApikeyInfo',
});
