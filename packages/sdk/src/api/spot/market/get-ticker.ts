// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  symbol: string;
}

export interface GetTickerResult {
  time: number;
  sequence: string;
  price: string;
  size: string;
  bestBid: string;
  bestBidSize: string;
  bestAsk: string;
  bestAskSize: string;
}

/**
 * Get Ticker. `GET /api/v1/market/orderbook/level1` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470160
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getTicker',
  method: 'GET',
  path: '/api/v1/market/orderbook/level1',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 2,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getTicker',
});
