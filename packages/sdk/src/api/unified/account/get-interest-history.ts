// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetInterestHistoryParams {
  accountType: 'UNIFIED';
  currency?: string;
  startTime?: number;
  endTime?: number;
  page?: number;
  /** Default: 50. */
  size?: number;
}

export interface GetInterestHistoryResult {
  items: GetInterestHistoryResultItem[];
  lastId: number;
}

export interface GetInterestHistoryResultItem {
  liability: string;
  interest: string;
  hourlyInterestRate: string;
  currency: string;
  ts: number;
  interestFreeLiability: string;
}

/**
 * Get Interest History (UTA). `GET /api/ua/v2/account/interest-history` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 15.
 */
export const getInterestHistory: Endpoint<GetInterestHistoryParams, GetInterestHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getInterestHistory',
    method: 'GET',
    path: '/api/ua/v2/account/interest-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 15,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getInterestHistory',
  });
