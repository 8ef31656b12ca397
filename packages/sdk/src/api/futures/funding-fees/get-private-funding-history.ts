// Generated from specs/rest/futures/funding-fees.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateFundingHistoryParams {
  symbol: string;
  startAt?: number;
  endAt?: number;
  reverse?: boolean;
  offset?: number;
  forward?: boolean;
  maxCount?: number;
}

export interface GetPrivateFundingHistoryResult {
  dataList: GetPrivateFundingHistoryResultDataItem[];
  hasMore: boolean;
}

export interface GetPrivateFundingHistoryResultDataItem {
  id: number;
  symbol: string;
  timePoint: number;
  fundingRate: number;
  markPrice: number;
  positionQty: number;
  positionCost: number;
  funding: number;
  settleCurrency: string;
  context: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Get Private Funding History. `GET /api/v1/funding-history` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470267
 */
export const getPrivateFundingHistory: Endpoint<
  GetPrivateFundingHistoryParams,
  GetPrivateFundingHistoryResult
> = /*#__PURE__*/ endpoint({
  id: 'futures.fundingFees.getPrivateFundingHistory',
  method: 'GET',
  path: '/api/v1/funding-history',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 5,
  service: 'Futures',
  subService: 'FundingFees',
  methodName: 'getPrivateFundingHistory',
});
