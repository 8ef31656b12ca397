// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetBorrowHistoryParams {
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

export interface GetBorrowHistoryResult {
  timestamp: number;
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetBorrowHistoryResultItem[];
}

export interface GetBorrowHistoryResultItem {
  orderNo: string;
  /** Example: BTC-USDT. */
  symbol: string | null;
  currency: string;
  size: string;
  actualSize: string;
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | (string & {});
  createdTime: number;
}

/**
 * Get Borrow History. `GET /api/v3/margin/borrow` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470207
 */
export const getBorrowHistory: Endpoint<GetBorrowHistoryParams, GetBorrowHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.debit.getBorrowHistory',
    method: 'GET',
    path: '/api/v3/margin/borrow',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 15,
    service: 'Margin',
    subService: 'Debit',
    methodName: 'getBorrowHistory',
  });
