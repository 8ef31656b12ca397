// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountApiParams {
  passphrase: string;
  remark: string;
  /** Example: General, Trade. Default: General. */
  permission?: string;
  ipWhitelist?: string;
  /** Default: -1. */
  expire?: '-1' | '30' | '90' | '180' | '360';
  subName: string;
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
 * Add sub-account API. `POST /api/v1/sub/api-key` on the spot host.
 *
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
  });
