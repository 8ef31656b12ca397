// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
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
 * Get Sub Account API List. `GET /api/ua/v2/user/sub-api-key` on the spot host.
 *
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
  });
