// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  passphrase: string;
  /** Example: General,Trade. Default: General. */
  permission?: string;
  ipWhitelist?: string;
  /** Default: -1. */
  expire?: '-1' | '30' | '90' | '180' | '360';
  subName: string;
  apiKey: string;
}

export interface ModifySubAccountApiResult {
  subName: string;
  apiKey: string;
  permission: string;
  ipWhitelist?: string;
}

/**
 * Modify sub-account API. `POST /api/v1/sub/api-key/update` on the spot host.
 *
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
  });
