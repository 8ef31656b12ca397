// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRatesParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetCurrentFundingRatesResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Funding rate expected at the next settlement, as a ratio. */
  nextFundingRate: number;
  /** When the next funding payment is due, in ms. */
  fundingTime: number;
  /** Highest funding rate the contract can have, as a ratio. */
  fundingRateCap: number;
  /** Lowest funding rate the contract can have, as a ratio. */
  fundingRateFloor: number;
  /** Length of the current funding period, in ms. */
  currentGranularity?: number;
  /** Funding interval that will apply from newGranularityStartTime on, in ms. */
  newGranularity?: number;
  /** Time from which newGranularity applies, in ms. */
  newGranularityStartTime?: number;
}

/**
 * v1: next funding rate of one contract, with its bounds and interval; answers with one object.
 *
 * `GET /api/ua/v1/market/funding-rate` on the spot host.
 * Public, permission General, pool Public, weight 2.
 * @deprecated Use unified.market.getCurrentFundingRates.
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
    params: 'symbol',
  });
