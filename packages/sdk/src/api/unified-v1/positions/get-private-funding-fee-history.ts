// Generated from specs/added/unified-v1/positions.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPrivateFundingFeeHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number | string;
  /** Records per page. */
  pageSize?: number;
}

export interface GetPrivateFundingFeeHistoryResult {
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: bigint;
  /** Rows of this page, or the entries of a list. */
  items: GetPrivateFundingFeeHistoryResultItem[];
}

export interface GetPrivateFundingFeeHistoryResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  /** Funding rate of the period, as a ratio (0.0001 is 0.01%). */
  fundingRate: string;
  /** Mark price when funding was settled, in the quote currency. */
  markPrice: string;
  /** Position size when funding was settled. */
  size: string;
  /** Position value when funding was settled, in the quote currency. */
  positionValue: string;
  /** Funding payment, in the settlement currency; negative means paid. */
  fundingFee: string;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** Time the funding was settled, in ms. */
  settlementTime: number;
}

/**
 * v1: own funding payments, 90 days per call, paged by lastId.
 *
 * `GET /api/ua/v1/position/funding-history` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 15.
 * `.all` walks the own funding payments, oldest first: at most 90 days a call; nobody knows how far back it goes.
 * @deprecated Use unified.positions.getPrivateFundingFeeHistory.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-private-funding-fee-history
 */
export const getPrivateFundingFeeHistory: PagedEndpoint<
  GetPrivateFundingFeeHistoryParams,
  GetPrivateFundingFeeHistoryResult,
  RowOf<GetPrivateFundingFeeHistoryResult, 'items'>,
  AllParams<GetPrivateFundingFeeHistoryParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unifiedV1.positions.getPrivateFundingFeeHistory',
    method: 'GET',
    path: '/api/ua/v1/position/funding-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 15,
    service: 'UnifiedV1',
    subService: 'Positions',
    methodName: 'getPrivateFundingFeeHistory',
    params: 'symbol startAt endAt lastId pageSize',
    exact: ['lastId'],
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 7776000000 },
    key: ['symbol', 'settlementTime', 'marginMode'],
    time: { field: 'settlementTime', unit: 'ms' },
  },
);
