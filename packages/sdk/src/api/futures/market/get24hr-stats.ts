// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface Get24hrStatsResult {
  /** Traded value of all KuCoin futures over the last 24 hours, in USD. */
  turnoverOf24h: number;
}

/**
 * Futures turnover of the whole platform in the last 24 hours, one number.
 *
 * `GET /api/v1/trade-statistics` on the futures host.
 * Public, pool Futures, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470228
 */
export const get24hrStats: Endpoint<void, Get24hrStatsResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.get24hrStats',
  method: 'GET',
  path: '/api/v1/trade-statistics',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Futures',
  weight: 3,
  service: 'Futures',
  subService: 'Market',
  methodName: 'get24hrStats',
});
