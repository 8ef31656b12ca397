// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  /** Login name of the sub-account. */
  subName: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. */
  permission?: string;
  /** IP addresses the key can be used from, separated by commas, at most 20; absent if unrestricted. */
  ipWhitelist?: string;
  /**
   * Days until the key expires: 30, 90, 180 or 360; "-1" (default) for never.
   * - `30`: The key expires after 30 days.
   * - `90`: The key expires after 90 days.
   * - `180`: The key expires after 180 days.
   * - `360`: The key expires after 360 days.
   * - `-1`: The key never expires.
   */
  expire?: '-1' | '30' | '90' | '180' | '360' | (string & {});
}

export interface ModifySubAccountApiResult {
  /** Login name of the sub-account. */
  subName: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. */
  permission: string;
  /** IP addresses the key can be used from, separated by commas, at most 20; absent if unrestricted. */
  ipWhitelist?: string;
}

/**
 * Changes permissions, IP list or lifetime of a sub-account's key; needs its passphrase.
 *
 * `POST /api/ua/v2/user/modify-sub-api-key` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 */
export const modifySubAccountApi: Endpoint<ModifySubAccountApiParams, ModifySubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.modifySubAccountApi',
    method: 'POST',
    path: '/api/ua/v2/user/modify-sub-api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Account',
    methodName: 'modifySubAccountApi',
    params: 'subName apiKey passphrase permission ipWhitelist expire',
  });
