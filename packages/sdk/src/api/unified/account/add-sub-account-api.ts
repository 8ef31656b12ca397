// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountApiParams {
  subName: string;
  passphrase: string;
  remark: string;
  /** Default: General. */
  permission?: string;
  ipWhitelist?: string;
  /** Default: -1. */
  expire?: '-1' | '30' | '90' | '180' | '360';
}

export interface AddSubAccountApiResult {
  subName: string;
  remark: string;
  apiKey: string;
  apiSecret: string;
  apiVersion: number;
  passphrase: string;
  permission: string;
  ipWhitelist?: string;
  createdAt: number;
}

/**
 * Add Sub Account API. `POST /api/ua/v2/user/create-sub-api-key` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 20.
 */
export const addSubAccountApi: Endpoint<AddSubAccountApiParams, AddSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.addSubAccountApi',
    method: 'POST',
    path: '/api/ua/v2/user/create-sub-api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 20,
    service: 'Unified',
    subService: 'Account',
    methodName: 'addSubAccountApi',
  });
