// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetSpotSubAccountsSummaryV1Result = GetSpotSubAccountsSummaryV1ResultItem[];

export interface GetSpotSubAccountsSummaryV1ResultItem {
  userId: string;
  uid: number;
  subName: string;
  type: number;
  remarks: string;
  access: string;
}

/**
 * Get sub-account List - Summary Info (V1). `GET /api/v1/sub/user` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470298
 */
export const getSpotSubAccountsSummaryV1: Endpoint<void, GetSpotSubAccountsSummaryV1Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountsSummaryV1',
    method: 'GET',
    path: '/api/v1/sub/user',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountsSummaryV1',
  });
