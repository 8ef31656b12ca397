// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetApikeyInfoResult {
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** UID of the master account that this account belongs to. */
  parentUid?: number;
  /** Region of the account. */
  region: string;
  /** 1 if the user has passed identity verification, 0 if not. */
  kycStatus: number;
  /** Login name of the sub-account. */
  subName?: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Version of the API key, for example 3; it goes into the KC-API-KEY-VERSION header. */
  apiVersion: number;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. */
  permission: string;
  /** IP addresses the key can be used from, separated by commas, at most 20; absent if unrestricted. */
  ipWhitelist?: string;
  /** true if the key belongs to the main account, false for a sub-account. */
  isMaster: boolean;
  /** When the record was made, in ms. */
  createdAt: number;
  /** When the key expires, in ms; null or absent for a key that does not. */
  expiredAt?: number;
  /** Outside application that the API key is tied to. */
  thirdPartyApp?: string;
  /** Site of KuCoin that the record or account belongs to, such as global or europe. */
  siteType?: string;
}

/**
 * Owner, permissions, IP list and expiry of the key that makes the call.
 *
 * `GET /api/ua/v2/user/api-key` on the spot host.
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
