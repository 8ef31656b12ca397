// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeStatisticsResult {
  /** Figures of the spot market. */
  spot: GetTradeStatisticsResultSpot;
  /** Trading figures of the futures market. */
  futures: GetTradeStatisticsResultFutures;
}

export interface GetTradeStatisticsResultSpot {
  /** Traded value of the whole market over the last 24 hours. */
  turnoverOf24h: string;
}

export interface GetTradeStatisticsResultFutures {
  /** Traded value of the whole market over the last 24 hours. */
  turnoverOf24h: string;
}

/**
 * Platform turnover of the last 24 hours, spot and futures apart.
 *
 * `GET /api/ua/v2/trade-statistics` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-trade-statistics
 */
export const getTradeStatistics: Endpoint<void, GetTradeStatisticsResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getTradeStatistics',
  method: 'GET',
  path: '/api/ua/v2/trade-statistics',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getTradeStatistics',
});
