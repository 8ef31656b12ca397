// Generated from specs/rest/futures/funding-fees.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPublicFundingHistoryParams {
  symbol: string;
  from: number;
  to: number;
}

export type GetPublicFundingHistoryResult = GetPublicFundingHistoryResultItem[];

export interface GetPublicFundingHistoryResultItem {
  symbol: string;
  fundingRate: number;
  timepoint: number;
}

/**
 * Get Public Funding History. `GET /api/v1/contract/funding-rates` on the futures host.
 *
 * Public, permission Futures, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470266
 */
export const getPublicFundingHistory: Endpoint<GetPublicFundingHistoryParams, GetPublicFundingHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.fundingFees.getPublicFundingHistory',
    method: 'GET',
    path: '/api/v1/contract/funding-rates',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: 'Futures',
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'FundingFees',
    methodName: 'getPublicFundingHistory',
  });
