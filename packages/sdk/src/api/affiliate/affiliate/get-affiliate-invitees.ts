// Generated from specs/added/affiliate/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAffiliateInviteesParams {
  userType?: '1' | '2' | '3';
  referralCode?: string;
  uid?: string;
  registrationStartAt?: number;
  registrationEndAt?: number;
  page?: number;
  pageSize?: number;
}

export interface GetAffiliateInviteesResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetAffiliateInviteesResultItem[];
}

export interface GetAffiliateInviteesResultItem {
  uid: string;
  nickName: string;
  referralCode: string;
  country: string;
  registrationTime: number;
  completedKyc: boolean;
  completedFirstDeposit: boolean;
  completedFirstTrade: boolean;
  past7dFees: string;
  past7dCommission: string;
  totalCommission: string;
  myCommissionRate: string;
  cashbackRate: string;
  currency: string;
}

/**
 * Get Invited. `GET /api/v2/affiliate/queryInvitees` on the spot host.
 *
 * Signed, pool unknown, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-invited
 */
export const getAffiliateInvitees: Endpoint<GetAffiliateInviteesParams, GetAffiliateInviteesResult> =
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateInvitees',
    method: 'GET',
    path: '/api/v2/affiliate/queryInvitees',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateInvitees',
  });
