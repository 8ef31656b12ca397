// Generated from specs/rest/futures/funding-fees.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRateParams {
  /** Symbol of the funding rate. */
  symbol: string;
}

export interface GetCurrentFundingRateResult {
  /** Symbol of the funding rate. */
  symbol: string;
  /** Length of the funding period, in ms (28800000 is 8 hours). */
  granularity: number;
  /** Last settlement of funding, in ms; before the first one, when the record was made. */
  timePoint: number;
  /** Funding rate of the current cycle, as a ratio. */
  value: number;
  /** Funding rate expected for the following cycle, as a ratio. */
  predictedValue?: number;
  /** Highest funding rate the contract can have, as a ratio. */
  fundingRateCap?: number;
  /** Lowest funding rate the contract can have, as a ratio. */
  fundingRateFloor?: number;
  /**
   * Whether the record is charged in the running funding cycle: 1 yes, 0 no.
   * - `0`: The rate is not charged within the running interval.
   * - `1`: The rate is charged within the running interval.
   */
  period?: 1 | 0 | (number & {});
  /** When the next funding payment is due, in ms. */
  fundingTime?: number;
  /** Interest per day that enters the funding rate, as a fraction; null on a contract without funding. */
  dailyInterestRate?: number;
  /** Funding rate of the last settlement; null on a contract without funding. */
  lastTimeFundingRate?: number;
}

/**
 * Funding rate now running and the predicted next one, with interval and bounds.
 *
 * `GET /api/v1/funding-rate/{symbol}/current` on the futures host.
 * Public, permission Futures, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470265
 */
export const getCurrentFundingRate: Endpoint<GetCurrentFundingRateParams, GetCurrentFundingRateResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.fundingFees.getCurrentFundingRate',
    method: 'GET',
    path: '/api/v1/funding-rate/{symbol}/current',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: 'Futures',
    pool: 'Public',
    weight: 2,
    service: 'Futures',
    subService: 'FundingFees',
    methodName: 'getCurrentFundingRate',
    params: 'symbol',
  });
