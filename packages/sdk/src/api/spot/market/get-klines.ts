// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetKlinesParams {
  symbol: string;
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
  /** Default: 0. */
  startAt?: number;
  /** Default: 0. */
  endAt?: number;
}

export type GetKlinesResult = string[][];

/**
 * Get Klines. `GET /api/v1/market/candles` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470163
 */
export const getKlines: Endpoint<GetKlinesParams, GetKlinesResult> = /*#__PURE__*/ endpoint({
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
});
