// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRatesParams {
  symbol?: string;
  productType?: 'COIN-FUTURES' | 'USDC-FUTURES' | 'USDT-FUTURES';
}

export type GetCurrentFundingRatesResult = GetCurrentFundingRatesResultItem[];

export interface GetCurrentFundingRatesResultItem {
  symbol?: string;
  fundingTime?: number;
  fundingRateCap?: string;
  newGranularity?: number;
  nextFundingRate?: string;
  fundingRateFloor?: string;
  currentGranularity?: number;
  newGranularityStartTime?: number;
}

/**
 * Get Current Funding Rate. `GET /api/ua/v2/market/funding-rate` on the spot host.
 *
 * Public, permission General, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-current-funding
 */
export const getCurrentFundingRates: Endpoint<GetCurrentFundingRatesParams, GetCurrentFundingRatesResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getCurrentFundingRates',
    method: 'GET',
    path: '/api/ua/v2/market/funding-rate',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: 'General',
    pool: 'Public',
    weight: 3,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getCurrentFundingRates',
  });
