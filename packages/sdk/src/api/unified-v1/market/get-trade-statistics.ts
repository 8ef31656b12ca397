// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeStatisticsResult {
  /** Traded value of the whole market over the last 24 hours. */
  turnoverOf24h: string;
}

/**
 * v1: turnover of the platform over the last 24 hours.
 *
 * `GET /api/ua/v1/trade-statistics` on the spot host.
 * Public, pool Public, weight 3.
 * @deprecated Use unified.market.getTradeStatistics.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-trade-statistics
 */
export const getTradeStatistics: Endpoint<void, GetTradeStatisticsResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getTradeStatistics',
  method: 'GET',
  path: '/api/ua/v1/trade-statistics',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getTradeStatistics',
});
