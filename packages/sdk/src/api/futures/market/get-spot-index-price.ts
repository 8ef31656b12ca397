// Generated from specs/rest/futures/market.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetSpotIndexPriceParams {
  /** Symbol of the index, such as .KXBTUSDT. Example: .KXBTUSDT. */
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

export interface GetSpotIndexPriceResult {
  /** Rows of this page. */
  dataList: GetSpotIndexPriceResultDataItem[];
  /** true if further rows follow; ask again with the next offset. */
  hasMore: boolean;
}

export interface GetSpotIndexPriceResultDataItem {
  /** Symbol of the index, such as .KXBTUSDT. */
  symbol: string;
  /** Time between two values, in ms. */
  granularity: number;
  /** Time the value is for, in ms. */
  timePoint: number;
  /** Index price, in the quote currency. */
  value: number;
  /** Spot exchanges behind the index price with their prices and weights; the typo is KuCoin's. */
  decomposionList: GetSpotIndexPriceResultDataItemDecomposionItem[];
}

export interface GetSpotIndexPriceResultDataItemDecomposionItem {
  /** Spot exchange whose price goes into the index. */
  exchange: string;
  /** Price on this exchange, in the quote currency. */
  price: number;
  /** Share of this exchange in the index, as a ratio. */
  weight: number;
  /** Name of the exchange as people write it, such as OKX. */
  exchangeName?: string;
}

/**
 * Index price over time with exchange weights, up to 100 rows, paged by offset.
 *
 * `GET /api/v1/index/query` on the futures host.
 * Public, pool Public, weight 2.
 * `.all` walks the index price, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470231
 */
export const getSpotIndexPrice: PagedEndpoint<
  GetSpotIndexPriceParams,
  GetSpotIndexPriceResult,
  RowOf<GetSpotIndexPriceResult, 'dataList'>,
  AllParams<GetSpotIndexPriceParams, 'endAt' | 'forward' | 'maxCount' | 'offset' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'futures.market.getSpotIndexPrice',
    method: 'GET',
    path: '/api/v1/index/query',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getSpotIndexPrice',
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
