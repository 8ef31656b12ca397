// Generated from specs/rest/futures/funding-fees.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCurrentFundingRateParams {
  symbol: string;
}

export interface GetCurrentFundingRateResult {
  symbol: string;
  granularity: number;
  timePoint: number;
  value: number;
  predictedValue: number;
  fundingRateCap: number;
  fundingRateFloor: number;
  period: 1 | 0 | (number & {});
  fundingTime: number;
}

/**
 * Get Current Funding Rate. `GET /api/v1/funding-rate/{symbol}/current` on the futures host.
 *
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
  });
