// Generated from specs/added/unified-v1/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Length of one candle or step, such as 1min or 1day. */
  interval:
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
  /** Start of the time range, in seconds. Unit: s. */
  startAt?: number;
  /** End of the time range, in seconds. Unit: s. */
  endAt?: number;
}

export interface GetKlinesResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Rows of the answer. */
  list: string[][];
}

/**
 * v1: trade candles in seconds; up to 1500 spot or 200 futures rows.
 *
 * `GET /api/ua/v1/market/kline` on the spot host.
 * Public, pool Public, weight 3.
 * `.all` walks the candles, oldest first: without limit (SPOT), intervals under 8 h ones from 2025-01-01 on (FUTURES), intervals of 8 h and more ones kept nobody knows how long (FUTURES).
 * @deprecated Use unified.market.getKlines.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-klines
 */
export const getKlines: PagedEndpoint<
  GetKlinesParams,
  GetKlinesResult,
  RowOf<GetKlinesResult, 'list'>,
  AllParams<GetKlinesParams, 'endAt' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getKlines',
    method: 'GET',
    path: '/api/ua/v1/market/kline',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getKlines',
    params: 'tradeType symbol interval startAt endAt',
  }),
  {
    rows: 'list',
    kind: 'time',
    maxSize: { by: 'tradeType', values: { SPOT: 1500, FUTURES: 200 } },
    window: { start: 'startAt', end: 'endAt', unit: 's', interval: 'interval' },
    retention: [
      { of: 'all', ms: 'unlimited', when: { tradeType: 'SPOT' } },
      { of: 'intervals under 8 h', since: '2025-01-01', when: { tradeType: 'FUTURES' } },
      { of: 'intervals of 8 h and more', ms: null, when: { tradeType: 'FUTURES' } },
    ],
    key: [0],
    time: { field: 0, unit: 's' },
  },
);
