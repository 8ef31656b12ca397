// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
  from?: number;
  to?: number;
}

export type GetKlinesResult = number[][];

/**
 * Get Klines. `GET /api/v1/kline/query` on the futures host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470234
 */
export const getKlines: Endpoint<GetKlinesParams, GetKlinesResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getKlines',
  method: 'GET',
  path: '/api/v1/kline/query',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getKlines',
});
