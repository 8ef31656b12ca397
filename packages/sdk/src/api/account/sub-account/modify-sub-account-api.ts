// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. Example: General,Trade. Default: General. */
  permission?: string;
  /** IP addresses the key can be used from, separated by commas, at most 20; absent if unrestricted. */
  ipWhitelist?: string;
  /**
   * Days until the key expires: 30, 90, 180 or 360; "-1" (default) for never. Default: -1.
   * - `30`: The key expires after 30 days.
   * - `90`: The key expires after 90 days.
   * - `180`: The key expires after 180 days.
   * - `360`: The key expires after 360 days.
   * - `-1`: The key never expires.
   */
  expire?: '-1' | '30' | '90' | '180' | '360';
  /** Login name of the sub-account. */
  subName: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
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
 * `POST /api/v1/sub/api-key/update` on the spot host.
 * Signed, permission General, pool Management, weight 30.
 * @see https://www.kucoin.com/docs-new/api-3470139
 */
export const modifySubAccountApi: Endpoint<ModifySubAccountApiParams, ModifySubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.modifySubAccountApi',
    method: 'POST',
    path: '/api/v1/sub/api-key/update',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 30,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'modifySubAccountApi',
    params: 'passphrase permission ipWhitelist expire subName apiKey',
  });
