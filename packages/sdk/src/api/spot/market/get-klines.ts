// Generated from specs/rest/spot/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Length of a candle: 1min, 3min, 5min, 15min, 30min, 1hour to 12hour, 1day, 1week or 1month. */
  type:
    | '1min'
    | '3min'
    | '5min'
    | '15min'
    | '30min'
    | '1hour'
    | '2hour'
    | '4hour'
    | '6hour'
    | '8hour'
    | '12hour'
    | '1day'
    | '1week'
    | '1month';
  /** Start of the time range, in seconds; 0 unless given. Unit: s. Default: 0. */
  startAt?: number;
  /** End of the time range, in seconds. Unit: s. Default: 0. */
  endAt?: number;
}

export type GetKlinesResult = [
  time: string,
  open: string,
  close: string,
  high: string,
  low: string,
  volume: string,
  turnover: string,
][];

/**
 * Candles of a pair, newest first, up to 1500; times in seconds, quiet periods are left out.
 *
 * `GET /api/v1/market/candles` on the spot host.
 * Public, pool Public, weight 3.
 * `.all` walks the candles, oldest first: without limit.
 * @see https://www.kucoin.com/docs-new/api-3470163
 */
export const getKlines: PagedEndpoint<
  GetKlinesParams,
  GetKlinesResult,
  RowOf<GetKlinesResult, ''>,
  AllParams<GetKlinesParams, 'endAt' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.market.getKlines',
    method: 'GET',
    path: '/api/v1/market/candles',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getKlines',
    params: 'symbol type startAt endAt',
  }),
  {
    rows: '',
    kind: 'time',
    maxSize: 1500,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 's', interval: 'type' },
    retention: [{ of: 'all', ms: 'unlimited' }],
    key: [0],
    time: { field: 0, unit: 's' },
  },
);
