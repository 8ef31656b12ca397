// Generated from specs/added/unified/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetInvitedParams {
  userType?: '1' | '2' | '3';
  referralCode?: string;
  uid?: string;
  registrationEndAt?: number;
  registrationStartAt?: number;
  /** Default: 1. */
  page?: number;
  /** Default: 10. */
  pageSize?: number;
}

export interface GetInvitedResult {
  items?: GetInvitedResultItem[];
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  currentPage?: number;
}

export interface GetInvitedResultItem {
  uid?: string;
  country?: string;
  currency?: string;
  nickName?: string;
  past7dFees?: string;
  cashbackRate?: string;
  completedKyc?: boolean;
  referralCode?: string;
  totalCommission?: string;
  myCommissionRate?: string;
  past7dCommission?: string;
  registrationTime?: number;
  completedFirstTrade?: boolean;
  completedFirstDeposit?: boolean;
}

/**
 * Get Invited. `GET /api/ua/v2/affiliate/queryInvitees` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/invited
 */
export const getInvited: Endpoint<GetInvitedParams, GetInvitedResult> = /*#__PURE__*/ endpoint({
  id: 'unified.affiliate.getInvited',
  method: 'GET',
  path: '/api/ua/v2/affiliate/queryInvitees',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Affiliate',
  methodName: 'getInvited',
});
