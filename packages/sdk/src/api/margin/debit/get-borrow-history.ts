// Generated from specs/rest/margin/debit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetBorrowHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** Trading pair of isolated margin; null for cross margin. Example: BTC-USDT. */
  symbol?: string;
  /** Id of the loan. */
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

export interface GetBorrowHistoryResult {
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
  items: GetBorrowHistoryResultItem[];
}

export interface GetBorrowHistoryResultItem {
  /** Id of the loan. */
  orderNo: string;
  /** Trading pair of isolated margin; null for cross margin. Example: BTC-USDT. */
  symbol: string | null;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Amount asked for, in currency. */
  size: string | number;
  /** Amount really borrowed, in the currency of the loan. */
  actualSize: string | number;
  /**
   * PENDING, SUCCESS or FAILED.
   * - `PENDING`: Still under way.
   * - `SUCCESS`: Borrowed.
   * - `FAILED`: Loan or repayment did not go through.
   */
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** When the loan was taken, in ms. */
  createdTime: number;
}

/**
 * Own loans of a currency, cross or isolated, by page, newest first.
 *
 * `GET /api/v3/margin/borrow` on the spot host.
 * Signed, permission Margin, pool Spot, weight 15.
 * `.all` walks the borrow orders, oldest first: at most 30 days a call; from 2023-04-01 on.
 * @see https://www.kucoin.com/docs-new/api-3470207
 */
export const getBorrowHistory: PagedEndpoint<
  GetBorrowHistoryParams,
  GetBorrowHistoryResult,
  RowOf<GetBorrowHistoryResult, 'items'>,
  AllParams<GetBorrowHistoryParams, 'currentPage' | 'endTime' | 'pageSize' | 'startTime', 'optional'>
> = /*#__PURE__*/ paged(
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
