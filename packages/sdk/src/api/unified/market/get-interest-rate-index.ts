// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetInterestRateIndexParams {
  symbol: string;
  startAt?: number;
  endAt?: number;
  lastId?: number;
  /** Default: 20. */
  pageSize?: number;
}

export interface GetInterestRateIndexResult {
  items?: GetInterestRateIndexResultItem[];
  lastId?: number;
}

export interface GetInterestRateIndexResultItem {
  ts?: number;
  symbol?: string;
  interestRate?: string;
}

/**
 * Get Interest Rate Index. `GET /api/ua/v2/market/interest-rate-index` on the spot host.
 *
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-interest-rate-index
 */
export const getInterestRateIndex: Endpoint<GetInterestRateIndexParams, GetInterestRateIndexResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getInterestRateIndex',
    method: 'GET',
    path: '/api/ua/v2/market/interest-rate-index',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getInterestRateIndex',
  });
