// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountsSummaryV2Params {
  currentPage?: number;
  /** Default: 10. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetSpotSubAccountsSummaryV2Result {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetSpotSubAccountsSummaryV2ResultItem[];
}

export interface GetSpotSubAccountsSummaryV2ResultItem {
  userId: string;
  uid: number;
  subName: string;
  status: 2 | 3 | (number & {});
  type: 0 | 1 | 2 | 5 | (number & {});
  access: string;
  createdAt: number;
  remarks: string;
  tradeTypes: string[];
  openedTradeTypes: string[];
  hostedStatus: string | null;
}

/**
 * Get sub-account List - Summary Info. `GET /api/v2/sub/user` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470131
 */
export const getSpotSubAccountsSummaryV2: Endpoint<
  GetSpotSubAccountsSummaryV2Params,
  GetSpotSubAccountsSummaryV2Result
> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.getSpotSubAccountsSummaryV2',
  method: 'GET',
  path: '/api/v2/sub/user',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'getSpotSubAccountsSummaryV2',
});
