// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIndexPriceParams {
  symbol: string;
  startAt?: number;
  endAt?: number;
  /** Default: 50. */
  pageSize?: number;
  lastId?: number;
}

export interface GetIndexPriceResult {
  items?: GetIndexPriceResultItem[];
  lastId?: number;
}

export interface GetIndexPriceResultItem {
  symbol?: string;
  granularity?: number;
  ts?: number;
  indexPrice?: number;
  decompositionList?: GetIndexPriceResultItemDecompositionItem[];
}

export interface GetIndexPriceResultItemDecompositionItem {
  exchange?: string;
  price?: number;
  weight?: number;
}

/**
 * Get Index Price. `GET /api/ua/v1/market/index-price` on the spot host.
 *
 * Public, permission General, pool Public, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getIndexPrice: Endpoint<GetIndexPriceParams, GetIndexPriceResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getIndexPrice',
  method: 'GET',
  path: '/api/ua/v1/market/index-price',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: 'General',
  pool: 'Public',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getIndexPrice',
});
