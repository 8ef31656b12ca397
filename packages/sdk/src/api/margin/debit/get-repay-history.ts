// Generated from specs/rest/margin/debit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetRepayHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** Trading pair of isolated margin; null for cross margin. Example: BTC-USDT. */
  symbol?: string;
  /** Id of the repayment. */
  orderNo?: string;
  /** Start of the time range, in ms; April 2023 at the earliest. */
  startTime?: number;
  /** End of the time range, in ms. */
  endTime?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 10 to 500; 50 unless given. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetRepayHistoryResult {
  /** Time of the data, in ms. */
  timestamp: number;
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 10 to 500; 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetRepayHistoryResultItem[];
}

export interface GetRepayHistoryResultItem {
  /** Id of the repayment. */
  orderNo: string;
  /** Trading pair of isolated margin; null for cross margin. */
  symbol: string | null;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount to repay as requested, in currency. */
  size: string;
  /** Part of the repayment that went to the loan itself, in currency. */
  principal: string;
  /** Interest that was paid, in the currency of the loan. */
  interest: string;
  /**
   * PENDING, SUCCESS or FAILED.
   * - `PENDING`: Still under way.
   * - `SUCCESS`: Paid back.
   * - `FAILED`: Loan or repayment did not go through.
   */
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** When the loan was paid back, in ms. */
  createdTime: number;
}

/**
 * Own repayments of a currency with principal and interest, by page, newest first.
 *
 * `GET /api/v3/margin/repay` on the spot host.
 * Signed, permission Margin, pool Spot, weight 15.
 * `.all` walks the repay orders, oldest first: at most 30 days a call; from 2023-04-01 on.
 * @see https://www.kucoin.com/docs-new/api-3470208
 */
export const getRepayHistory: PagedEndpoint<
  GetRepayHistoryParams,
  GetRepayHistoryResult,
  RowOf<GetRepayHistoryResult, 'items'>,
  AllParams<GetRepayHistoryParams, 'currentPage' | 'endTime' | 'pageSize' | 'startTime', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
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
    params: 'currency isIsolated symbol orderNo startTime endTime currentPage pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 500,
    minSize: 10,
    order: 'desc',
    window: { start: 'startTime', end: 'endTime', unit: 'ms', maxSpanMs: 2592000000 },
    retention: [{ of: 'all', since: '2023-04-01' }],
    key: ['orderNo'],
    time: { field: 'createdTime', unit: 'ms' },
  },
);
