// Generated from specs/added/unified-v1/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetInterestHistoryParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'UNIFIED';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Start of the time range, in ms. */
  startTime?: number;
  /** End of the time range, in ms. */
  endTime?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page, 50 unless given. Default: 50. */
  size?: number;
}

export interface GetInterestHistoryResult {
  /** Rows of this page, or the entries of a list. */
  items: GetInterestHistoryResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: number;
}

export interface GetInterestHistoryResultItem {
  /** Debt on which the interest was charged, in the currency. */
  liability: string;
  /** Interest charged for that hour, in the currency. */
  interest: string;
  /** Interest rate charged for that hour, as a ratio. */
  hourlyInterestRate: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Time the interest was charged, in ms. */
  ts: number;
  /** Part of the debt that bears no interest, in its currency. */
  interestFreeLiability: string;
}

/**
 * v1: interest charged on unified-account debts, at most 1000 rows a page, 7 days by default.
 *
 * `GET /api/ua/v1/account/interest-history` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 15.
 * `.all` walks the interest accruals, oldest first: nobody knows how far back it goes.
 * @deprecated Use unified.account.getInterestHistory.
 */
export const getInterestHistory: PagedEndpoint<
  GetInterestHistoryParams,
  GetInterestHistoryResult,
  RowOf<GetInterestHistoryResult, 'items'>,
  AllParams<GetInterestHistoryParams, 'endTime' | 'page' | 'size' | 'startTime', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getInterestHistory',
    method: 'GET',
    path: '/api/ua/v1/account/interest-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 15,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getInterestHistory',
    params: 'accountType currency startTime endTime page size',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    size: 'size',
    maxSize: 1000,
    window: { start: 'startTime', end: 'endTime', unit: 'ms' },
    key: ['currency', 'ts'],
    time: { field: 'ts' },
  },
);
