// Generated from specs/rest/futures/market.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPremiumIndexParams {
  /** Symbol of the premium index, such as .XBTUSDTMPI. Example: .XBTUSDTMPI. */
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

export interface GetPremiumIndexResult {
  /** Rows of this page. */
  dataList: GetPremiumIndexResultDataItem[];
  /** true if further rows follow; ask again with the next offset. */
  hasMore: boolean;
}

export interface GetPremiumIndexResultDataItem {
  /** Symbol of the premium index, such as .XBTUSDTMPI. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time the value is for, in ms. */
  timePoint: number;
  /** Premium index, as a ratio. */
  value: number;
}

/**
 * How far a contract trades from its index, minute by minute; paged by offset.
 *
 * `GET /api/v1/premium/query` on the futures host.
 * Public, pool Public, weight 3.
 * `.all` walks the premium index, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470227
 */
export const getPremiumIndex: PagedEndpoint<
  GetPremiumIndexParams,
  GetPremiumIndexResult,
  RowOf<GetPremiumIndexResult, 'dataList'>,
  AllParams<GetPremiumIndexParams, 'endAt' | 'forward' | 'maxCount' | 'offset' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'futures.market.getPremiumIndex',
    method: 'GET',
    path: '/api/v1/premium/query',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getPremiumIndex',
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
