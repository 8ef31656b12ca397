// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface Get24hrStatsParams {
  symbol: string;
}

export interface Get24hrStatsResult {
  time: number;
  symbol: string;
  buy: string;
  sell: string;
  changeRate: string;
  changePrice: string;
  high: string;
  low: string;
  vol: string;
  volValue: string;
  last: string;
  averagePrice: string;
  takerFeeRate: string;
  makerFeeRate: string;
  takerCoefficient: string;
  makerCoefficient: string;
}

/**
 * Get 24hr Stats. `GET /api/v1/market/stats` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470161
 */
export const get24hrStats: Endpoint<Get24hrStatsParams, Get24hrStatsResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.get24hrStats',
  method: 'GET',
  path: '/api/v1/market/stats',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Spot',
  subService: 'Market',
  methodName: 'get24hrStats',
});
