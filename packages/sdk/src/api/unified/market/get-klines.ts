// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  symbol: string;
  tradeType: 'SPOT' | 'FUTURES';
  /** Default: TRADE. */
  klineType?: 'TRADE' | 'MARK_PRICE' | 'INDEX_PRICE' | 'PREMIUM_INDEX';
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
    | '3day'
    | '1week'
    | '1month';
  /** Default: 0. */
  startAt?: number;
  /** Default: 0. */
  endAt?: number;
}

export interface GetKlinesResult {
  tradeType: string;
  symbol: string;
  list: string[][];
}

/**
 * Get Klines. `GET /api/ua/v2/market/kline` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-klines
 */
export const getKlines: Endpoint<GetKlinesParams, GetKlinesResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getKlines',
  method: 'GET',
  path: '/api/ua/v2/market/kline',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getKlines',
});
