// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderBookParams {
  tradeType: 'SPOT' | 'FUTURES';
  symbol: string;
  limit: '20' | '100' | 'FULL';
  /** Default: 0. */
  rpiFilter?: 0 | 1;
}

export interface GetOrderBookResult {
  tradeType: string;
  symbol: string;
  sequence: number;
  bids: string[][];
  asks: string[][];
}

/**
 * Get OrderBook. `GET /api/ua/v2/market/orderbook` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-orderbook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, GetOrderBookResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getOrderBook',
  method: 'GET',
  path: '/api/ua/v2/market/orderbook',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getOrderBook',
});
