// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderBookParams {
  tradeType: 'SPOT' | 'FUTURES';
  symbol: string;
  limit?: '20' | '50' | '100' | 'FULL';
  rpiFilter?: 0 | 1;
}

export interface GetOrderBookResult {
  tradeType: string;
  symbol: string;
  sequence: string | number;
  bids: string[][];
  asks: string[][];
  ts?: bigint;
}

/**
 * Get OrderBook. `GET /api/ua/v1/market/orderbook` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-orderbook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, GetOrderBookResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getOrderBook',
  method: 'GET',
  path: '/api/ua/v1/market/orderbook',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getOrderBook',
  exact: ['ts'],
});
