// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountApiListParams {
  apiKey?: string;
  subName: string;
}

export type GetSubAccountApiListResult = GetSubAccountApiListResultItem[];

export interface GetSubAccountApiListResultItem {
  subName?: string;
  remark?: string;
  apiKey?: string;
  apiVersion?: number;
  permission?: string;
  ipWhitelist?: string;
  createdAt?: number;
  uid?: number;
  isMaster?: boolean;
}

/**
 * Get sub-account API List. `GET /api/v1/sub/api-key` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470136
 */
export const getSubAccountApiList: Endpoint<GetSubAccountApiListParams, GetSubAccountApiListResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSubAccountApiList',
    method: 'GET',
    path: '/api/v1/sub/api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSubAccountApiList',
  });
