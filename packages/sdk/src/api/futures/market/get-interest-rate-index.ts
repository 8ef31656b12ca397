// Generated from specs/rest/futures/market.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetInterestRateIndexParams {
  /** Symbol of the interest rate index. Example: .XBTINT8H. */
  symbol: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Direction in which offset moves through the records; true unless given. Default: true. */
  reverse?: boolean;
  /** Id of a record; pass that of the last one received to go on from there. */
  offset?: number;
  /** true (default) reads the rows forward from the offset, false backward. Default: true. */
  forward?: boolean;
  /** How many records one call returns at most; 10 unless given, up to 100. Default: 10. Maximum: 100. */
  maxCount?: number;
}

export interface GetInterestRateIndexResult {
  /** Rows of this page. */
  dataList: GetInterestRateIndexResultDataItem[];
  /** true if further rows follow; ask again with the next offset. */
  hasMore: boolean;
}

export interface GetInterestRateIndexResultDataItem {
  /** Symbol of the interest rate index. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time the value is for, in ms. */
  timePoint: number;
  /** Interest rate, as a ratio. */
  value: number;
}

/**
 * Interest rates that enter the funding rate, up to 100 rows, paged by offset.
 *
 * `GET /api/v1/interest/query` on the futures host.
 * Public, pool Public, weight 5.
 * `.all` walks the interest rate index, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470226
 */
export const getInterestRateIndex: PagedEndpoint<
  GetInterestRateIndexParams,
  GetInterestRateIndexResult,
  RowOf<GetInterestRateIndexResult, 'dataList'>,
  AllParams<GetInterestRateIndexParams, 'endAt' | 'forward' | 'maxCount' | 'offset' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'futures.market.getInterestRateIndex',
    method: 'GET',
    path: '/api/v1/interest/query',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getInterestRateIndex',
    params: 'symbol startAt endAt reverse offset forward maxCount',
  }),
  {
    rows: 'dataList',
    kind: 'cursor',
    more: 'hasMore',
    cursor: 'offset',
    next: { from: 'rows', field: 'timePoint', pick: 'last' },
    always: { forward: true },
    size: 'maxCount',
    maxSize: 100,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['timePoint'],
    time: { field: 'timePoint', unit: 'ms' },
  },
);
