// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  subName: string;
  apiKey: string;
  passphrase: string;
  permission?: string;
  ipWhitelist?: string;
  expire?: '-1' | '30' | '90' | '180' | '360' | (string & {});
}

export interface ModifySubAccountApiResult {
  subName?: string;
  apiKey?: string;
  permission?: string;
  ipWhitelist?: string;
}

/**
 * Modify Sub Account API. `POST /api/ua/v2/user/modify-sub-api-key` on the spot host.
 *
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
  });
