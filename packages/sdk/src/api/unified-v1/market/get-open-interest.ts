// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenInterestParams {
  symbol?: string;
  interval?: '5min' | '15min' | '30min' | '1hour' | '4hour' | '1day';
  startAt?: number;
  endAt?: number;
  pageSize?: number;
}

export type GetOpenInterestResult = GetOpenInterestResultItem[];

export interface GetOpenInterestResultItem {
  openInterest?: string;
  ts?: number;
}

/**
 * Get Futures Open Interest. `GET /api/ua/v1/market/open-interest` on the spot host.
 *
 * Public, pool Public, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getOpenInterest: Endpoint<GetOpenInterestParams, GetOpenInterestResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.market.getOpenInterest',
    method: 'GET',
    path: '/api/ua/v1/market/open-interest',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 10,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getOpenInterest',
  },
);
