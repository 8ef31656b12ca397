// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

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
 * @see https://www.kucoin.com/docs-new/api-3470226
 */
export const getInterestRateIndex: Endpoint<GetInterestRateIndexParams, GetInterestRateIndexResult> =
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
  });
