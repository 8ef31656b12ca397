// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotIndexPriceParams {
  /** Example: .KXBTUSDT. */
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

export interface GetSpotIndexPriceResult {
  dataList: GetSpotIndexPriceResultDataItem[];
  hasMore: boolean;
}

export interface GetSpotIndexPriceResultDataItem {
  symbol: string;
  granularity: number;
  timePoint: number;
  value: number;
  decomposionList: GetSpotIndexPriceResultDataItemDecomposionItem[];
}

export interface GetSpotIndexPriceResultDataItemDecomposionItem {
  exchange: string;
  price: number;
  weight: number;
}

/**
 * Get Spot Index Price. `GET /api/v1/index/query` on the futures host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470231
 */
export const getSpotIndexPrice: Endpoint<GetSpotIndexPriceParams, GetSpotIndexPriceResult> =
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
  });
