// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountApiParams {
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. Example: General, Trade. Default: General. */
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
}

export interface AddSubAccountApiResult {
  /** Login name of the sub-account. */
  subName: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Secret part of an API key, used to sign; returned only when the key is made, so store it then. */
  apiSecret: string;
  /** Version of the API key, for example 3; it goes into the KC-API-KEY-VERSION header. */
  apiVersion: number;
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
  /** Rights of the API key, separated by commas, such as General,Spot,Futures. */
  permission: string;
  /** IP addresses the key can be used from, separated by commas, at most 20; absent if unrestricted. */
  ipWhitelist?: string;
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * Creates a key for a sub-account; the secret is shown only in this answer.
 *
 * `POST /api/v1/sub/api-key` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470138
 */
export const addSubAccountApi: Endpoint<AddSubAccountApiParams, AddSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.addSubAccountApi',
    method: 'POST',
    path: '/api/v1/sub/api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'addSubAccountApi',
    params: 'passphrase remark permission ipWhitelist expire subName',
  });
