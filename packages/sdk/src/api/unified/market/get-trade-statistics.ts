// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeStatisticsResult {
  spot?: GetTradeStatisticsResultSpot;
  futures?: GetTradeStatisticsResultFutures;
}

export interface GetTradeStatisticsResultSpot {
  turnoverOf24h?: string;
}

export interface GetTradeStatisticsResultFutures {
  turnoverOf24h?: string;
}

/**
 * Platform 24h Market Statistics. `GET /api/ua/v2/trade-statistics` on the spot host.
 *
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
