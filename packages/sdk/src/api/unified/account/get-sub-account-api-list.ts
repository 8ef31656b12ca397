// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountApiListParams {
  /** Public part of an API key; it names the key and is not secret. */
  apiKey?: string;
  /** Login name of the sub-account. */
  subName: string;
}

export type GetSubAccountApiListResult = GetSubAccountApiListResultItem[];

export interface GetSubAccountApiListResultItem {
  /** Login name of the sub-account. */
  subName: string;
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
}

/**
 * Keys of one sub-account, without secrets.
 *
 * `GET /api/ua/v2/user/sub-api-key` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const getSubAccountApiList: Endpoint<GetSubAccountApiListParams, GetSubAccountApiListResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getSubAccountApiList',
    method: 'GET',
    path: '/api/ua/v2/user/sub-api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getSubAccountApiList',
    params: 'apiKey subName',
  });
