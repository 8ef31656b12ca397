// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetInterestRateIndexParams {
  /** Example: .XBTINT8H. */
  symbol: string;
  startAt?: number;
  endAt?: number;
  /** Default: true. */
  reverse?: boolean;
  offset?: number;
  /** Default: true. */
  forward?: boolean;
  /** Default: 10. Maximum: 100. */
  maxCount?: number;
}

export interface GetInterestRateIndexResult {
  dataList: GetInterestRateIndexResultDataItem[];
  hasMore: boolean;
}

export interface GetInterestRateIndexResultDataItem {
  symbol: string;
  granularity: number;
  timePoint: number;
  value: number;
}

/**
 * Get Interest Rate Index. `GET /api/v1/interest/query` on the futures host.
 *
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
  });
