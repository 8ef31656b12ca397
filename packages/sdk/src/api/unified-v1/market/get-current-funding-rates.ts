// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRatesParams {
  symbol: string;
}

export interface GetCurrentFundingRatesResult {
  symbol: string;
  nextFundingRate: number;
  fundingTime: number;
  fundingRateCap: number;
  fundingRateFloor: number;
  currentGranularity: number;
  newGranularity: number;
  newGranularityStartTime: number;
}

/**
 * Get Current Funding Rate. `GET /api/ua/v1/market/funding-rate` on the spot host.
 *
 * Public, permission General, pool Public, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getCurrentFundingRates: Endpoint<GetCurrentFundingRatesParams, GetCurrentFundingRatesResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getCurrentFundingRates',
    method: 'GET',
    path: '/api/ua/v1/market/funding-rate',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: 'General',
    pool: 'Public',
    weight: 2,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getCurrentFundingRates',
  });
