// Generated from specs/added/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAffiliateCommissionParams {
  siteType?: 'all';
  rebateType?: 0 | 1 | 2;
  rebateStartAt?: number;
  rebateEndAt?: number;
  page?: number;
  pageSize?: number;
}

export type GetAffiliateCommissionResult = GetAffiliateCommissionResultItem[];

export interface GetAffiliateCommissionResultItem {
  siteType: string;
  rebateType: 1 | 2 | (number & {});
  payoutTime: number;
  periodStartTime: number;
  periodEndTime: number;
  status: 1 | 2 | 3 | 4 | (number & {});
  takerVolume: string;
  makerVolume: string;
  commission: string;
  currency: string;
}

/**
 * Get Commission. `GET /api/v2/affiliate/queryMyCommission` on the spot host.
 *
 * Signed, pool unknown, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-commission
 */
export const getAffiliateCommission: Endpoint<GetAffiliateCommissionParams, GetAffiliateCommissionResult> =
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateCommission',
    method: 'GET',
    path: '/api/v2/affiliate/queryMyCommission',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateCommission',
  });
