// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetInterestHistoryParams {
  /** Example: BTC. */
  currency?: string;
  /** Default: false. */
  isIsolated?: boolean;
  /** Example: BTC-USDT. */
  symbol?: string;
  startTime?: number;
  endTime?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetInterestHistoryResult {
  timestamp: number;
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetInterestHistoryResultItem[];
}

export interface GetInterestHistoryResultItem {
  currency: string;
  dayRatio: string;
  interestAmount: string;
  createdTime: number;
}

/**
 * Get Interest History.. `GET /api/v3/margin/interest` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470209
 */
export const getInterestHistory: Endpoint<GetInterestHistoryParams, GetInterestHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.debit.getInterestHistory',
    method: 'GET',
    path: '/api/v3/margin/interest',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 20,
    service: 'Margin',
    subService: 'Debit',
    methodName: 'getInterestHistory',
  });
