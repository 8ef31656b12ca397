// Generated from specs/rest/futures/funding-fees.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPrivateFundingHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Direction in which offset moves through the records; true unless given. */
  reverse?: boolean;
  /** Id of a record; pass that of the last one received to go on from there. */
  offset?: number;
  /** true (default) reads the rows forward from the offset, false backward. */
  forward?: boolean;
  /** How many records one call returns at most; 10 unless given, up to 100. */
  maxCount?: number;
}

export interface GetPrivateFundingHistoryResult {
  /** Rows of this page. */
  dataList: GetPrivateFundingHistoryResultDataItem[];
  /** true if further rows follow; ask again with the next offset. */
  hasMore: boolean;
}

export interface GetPrivateFundingHistoryResultDataItem {
  /** Id of the funding payment. */
  id: bigint;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time the funding was settled, in ms. */
  timePoint: number;
  /** Funding rate of the period, as a ratio (0.0001 is 0.01%). */
  fundingRate: number;
  /** Mark price when funding was settled, in the quote currency. */
  markPrice: number;
  /** Position size when funding was settled, in lots; negative for a short. */
  positionQty: number;
  /** Position value when funding was settled, in the settlement currency. */
  positionCost: number;
  /** Funding payment in the settlement currency: positive received, negative paid. */
  funding: number;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** JSON text with the margin mode and side of the position. */
  context: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Own funding payments on a contract, newest first; page by time rather than by offset.
 *
 * `GET /api/v1/funding-history` on the futures host.
 * Signed, permission Futures, pool Futures, weight 5.
 * `.all` walks the own funding payments, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470267
 */
export const getPrivateFundingHistory: PagedEndpoint<
  GetPrivateFundingHistoryParams,
  GetPrivateFundingHistoryResult,
  RowOf<GetPrivateFundingHistoryResult, 'dataList'>,
  AllParams<GetPrivateFundingHistoryParams, 'endAt' | 'forward' | 'maxCount' | 'offset' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.fundingFees.getPrivateFundingHistory',
    method: 'GET',
    path: '/api/v1/funding-history',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'FundingFees',
    methodName: 'getPrivateFundingHistory',
    params: 'symbol startAt endAt reverse offset forward maxCount',
    exact: ['id'],
  }),
  {
    rows: 'dataList',
    kind: 'cursor',
    more: 'hasMore',
    cursor: 'offset',
    next: { from: 'rows', field: 'id', pick: 'last' },
    always: { forward: true },
    size: 'maxCount',
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['id'],
    time: { field: 'timePoint', unit: 'ms' },
  },
);
