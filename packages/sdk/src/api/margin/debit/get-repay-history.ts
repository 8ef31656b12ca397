// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRepayHistoryParams {
  /** Example: BTC. */
  currency: string;
  /** Default: false. */
  isIsolated?: boolean;
  /** Example: BTC-USDT. */
  symbol?: string;
  orderNo?: string;
  startTime?: number;
  endTime?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetRepayHistoryResult {
  timestamp: number;
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetRepayHistoryResultItem[];
}

export interface GetRepayHistoryResultItem {
  orderNo: string;
  symbol: string | null;
  currency: string;
  size: string;
  principal: string;
  interest: string;
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | (string & {});
  createdTime: number;
}

/**
 * Get Repay History. `GET /api/v3/margin/repay` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470208
 */
export const getRepayHistory: Endpoint<GetRepayHistoryParams, GetRepayHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'margin.debit.getRepayHistory',
    method: 'GET',
    path: '/api/v3/margin/repay',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 15,
    service: 'Margin',
    subService: 'Debit',
    methodName: 'getRepayHistory',
  },
);
