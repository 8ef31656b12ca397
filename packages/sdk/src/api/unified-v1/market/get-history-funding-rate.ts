// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetHistoryFundingRateParams {
  symbol: string;
  startAt: number;
  endAt: number;
}

export interface GetHistoryFundingRateResult {
  symbol: string;
  list: GetHistoryFundingRateResultItem[];
}

export interface GetHistoryFundingRateResultItem {
  fundingRate: number;
  ts: number;
}

/**
 * Get History Funding Rate. `GET /api/ua/v1/market/funding-rate-history` on the spot host.
 *
 * Public, pool Public, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getHistoryFundingRate: Endpoint<GetHistoryFundingRateParams, GetHistoryFundingRateResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getHistoryFundingRate',
    method: 'GET',
    path: '/api/ua/v1/market/funding-rate-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getHistoryFundingRate',
  });
