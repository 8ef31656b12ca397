// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
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
 * Get History Funding Rate. `GET /api/ua/v2/market/funding-rate-history` on the spot host.
 *
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-history-funding-rate
 */
export const getHistoryFundingRate: Endpoint<GetHistoryFundingRateParams, GetHistoryFundingRateResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getHistoryFundingRate',
    method: 'GET',
    path: '/api/ua/v2/market/funding-rate-history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getHistoryFundingRate',
  });
