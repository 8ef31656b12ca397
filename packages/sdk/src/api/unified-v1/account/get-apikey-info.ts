// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetApikeyInfoResult {
  uid: number;
  parentUid?: number;
  region: string;
  kycStatus: 0 | 1 | (number & {});
  subName?: string;
  remark: string;
  apiKey: string;
  apiVersion: number;
  permission: string;
  ipWhitelist?: string;
  isMaster: boolean;
  createdAt: number;
  expiredAt?: number | null;
  thirdPartyApp?: string;
  siteType?: 'global' | 'turkey' | 'australia' | 'europe' | 'thailand' | (string & {});
}

/**
 * Get API Key Info (UTA). `GET /api/ua/v1/user/api-key` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-apikey-info
 */
export const getApikeyInfo: Endpoint<void, GetApikeyInfoResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getApikeyInfo',
  method: 'GET',
  path: '/api/ua/v1/user/api-key',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getApikeyInfo',
});
