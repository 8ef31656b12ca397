// Generated from specs/rest/margin/debit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetInterestHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** Start of the time range, in ms; April 2023 at the earliest. */
  startTime?: number;
  /** End of the time range, in ms. */
  endTime?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 10 to 500; 50 unless given. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetInterestHistoryResult {
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
  items: GetInterestHistoryResultItem[];
}

export interface GetInterestHistoryResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Interest rate for one day, as a ratio. */
  dayRatio: string;
  /** Interest charged for that period, in the currency of the loan. */
  interestAmount: string;
  /** When the interest was charged, in ms. */
  createdTime: number;
}

/**
 * Interest charged on cross or isolated loans, by page; the rows carry no id.
 *
 * `GET /api/v3/margin/interest` on the spot host.
 * Signed, permission Margin, pool Spot, weight 20.
 * `.all` walks the interest accruals, oldest first: at most 30 days a call; from 2023-04-01 on.
 * @see https://www.kucoin.com/docs-new/api-3470209
 */
export const getInterestHistory: PagedEndpoint<
  GetInterestHistoryParams,
  GetInterestHistoryResult,
  RowOf<GetInterestHistoryResult, 'items'>,
  AllParams<GetInterestHistoryParams, 'currentPage' | 'endTime' | 'pageSize' | 'startTime', 'optional'>
> = /*#__PURE__*/ paged(
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
    params: 'currency isIsolated symbol startTime endTime currentPage pageSize',
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
    key: ['currency', 'createdTime'],
    time: { field: 'createdTime', unit: 'ms' },
  },
);
