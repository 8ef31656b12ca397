// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  tradeType: 'SPOT' | 'FUTURES';
  symbol: string;
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
  startAt?: number;
  endAt?: number;
}

export interface GetKlinesResult {
  tradeType: string;
  symbol: string;
  list: string[][];
}

/**
 * Get Klines. `GET /api/ua/v1/market/kline` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-klines
 */
export const getKlines: Endpoint<GetKlinesParams, GetKlinesResult> = /*#__PURE__*/ endpoint({
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
});
