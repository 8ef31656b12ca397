// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenInterestParams {
  symbol?: string[];
  interval?: '5min' | '15min' | '30min' | '1hour' | '4hour' | '1day';
  startAt?: number;
  endAt?: number;
  /** Default: 30. */
  pageSize?: number;
}

export type GetOpenInterestResult = GetOpenInterestResultItem[];

export interface GetOpenInterestResultItem {
  openInterest?: string;
  ts?: number;
}

/**
 * Get Futures Open Interest. `GET /api/ua/v2/market/open-interest` on the spot host.
 *
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-futures-open-interest
 */
export const getOpenInterest: Endpoint<GetOpenInterestParams, GetOpenInterestResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.market.getOpenInterest',
    method: 'GET',
    path: '/api/ua/v2/market/open-interest',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 10,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getOpenInterest',
  },
);
