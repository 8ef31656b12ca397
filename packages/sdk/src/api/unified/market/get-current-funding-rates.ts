// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRatesParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Which contracts: COIN-FUTURES, USDC-FUTURES or USDT-FUTURES.
   * - `COIN-FUTURES`: Contracts settled in the coin itself.
   * - `USDC-FUTURES`: Contracts settled in USDC.
   * - `USDT-FUTURES`: Contracts settled in USDT.
   */
  productType?: 'COIN-FUTURES' | 'USDC-FUTURES' | 'USDT-FUTURES';
}

export type GetCurrentFundingRatesResult = GetCurrentFundingRatesResultItem[];

export interface GetCurrentFundingRatesResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** When the next funding payment is due, in ms. */
  fundingTime: number;
  /** Highest funding rate the contract can have, as a ratio. */
  fundingRateCap: string;
  /** Funding interval that will apply from newGranularityStartTime on, in ms. */
  newGranularity: number;
  /** Funding rate expected at the next settlement, as a ratio. */
  nextFundingRate: string;
  /** Lowest funding rate the contract can have, as a ratio. */
  fundingRateFloor: string;
  /** Length of the current funding period, in ms. */
  currentGranularity: number;
  /** Time from which newGranularity applies, in ms. */
  newGranularityStartTime: number;
}

/**
 * Next funding rate with bounds and interval, for one contract or a whole family.
 *
 * `GET /api/ua/v2/market/funding-rate` on the spot host.
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
    params: 'symbol productType',
  });
