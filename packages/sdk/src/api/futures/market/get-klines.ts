// Generated from specs/rest/futures/market.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  /** Contract, or one of its index symbols, such as XBTUSDTM or .XBTUSDTMPI. Example: XBTUSDTM. */
  symbol: string;
  /**
   * Length of one candle, in minutes.
   * - `1`: One minute.
   * - `5`: Five minutes.
   * - `15`: A quarter of an hour.
   * - `30`: Half an hour.
   * - `60`: One hour.
   * - `120`: Two hours.
   * - `240`: Four hours.
   * - `480`: Eight hours.
   * - `720`: Twelve hours.
   * - `1440`: One day.
   * - `10080`: One week.
   */
  granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
  /** Start of the time range, in ms. */
  from?: number;
  /** End of the time range, in ms. */
  to?: number;
}

export type GetKlinesResult = [
  time: number,
  open: number,
  high: number,
  low: number,
  close: number,
  volume: number,
  turnover?: number,
][];

/**
 * Candles of a contract by interval in minutes, oldest first; up to 200 or 500 rows a call.
 *
 * `GET /api/v1/kline/query` on the futures host.
 * Public, pool Public, weight 3.
 * `.all` walks the candles, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470234
 */
export const getKlines: PagedEndpoint<
  GetKlinesParams,
  GetKlinesResult,
  RowOf<GetKlinesResult, ''>,
  AllParams<GetKlinesParams, 'from' | 'to', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
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
    params: 'symbol granularity from to',
  }),
  {
    rows: '',
    kind: 'time',
    maxSize: 200,
    order: 'asc',
    window: { start: 'from', end: 'to', unit: 'ms', interval: 'granularity' },
    key: [0],
    time: { field: 0, unit: 'ms' },
  },
);
