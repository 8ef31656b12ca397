// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetApikeyInfoResult {
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
  /** When the record was made, in ms. */
  createdAt: number;
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** true if the key belongs to the main account, false for a sub-account. */
  isMaster: boolean;
  /** Login name of the sub-account. */
  subName?: string;
}

/**
 * Permissions, IP list, owner and age of the key that makes the call, master or sub.
 *
 * `GET /api/v1/user/api-key` on the spot host.
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
