// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountListParams {
  currentPage?: number;
  pageSize?: number;
}

export interface GetSubAccountListResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetSubAccountListResultItem[];
}

export interface GetSubAccountListResultItem {
  userId?: string;
  uid?: number;
  subName?: string;
  status?: number;
  type?: number;
  access?: string;
  createdAt?: number;
  remarks?: string;
  tradeTypes?: string[];
  openedTradeTypes?: string[];
  hostedStatus?: number;
}

/**
 * Get Sub Account List. `GET /api/ua/v2/user/sub-account-list` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 2.
 */
export const getSubAccountList: Endpoint<GetSubAccountListParams, GetSubAccountListResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getSubAccountList',
    method: 'GET',
    path: '/api/ua/v2/user/sub-account-list',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getSubAccountList',
  });
