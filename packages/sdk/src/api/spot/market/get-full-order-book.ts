// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFullOrderBookParams {
  symbol: string;
}

export interface GetFullOrderBookResult {
  time: number;
  sequence: string;
  bids: string[][];
  asks: string[][];
}

/**
 * Get Full OrderBook. `GET /api/v3/market/orderbook/level2` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470164
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, GetFullOrderBookResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.market.getFullOrderBook',
    method: 'GET',
    path: '/api/v3/market/orderbook/level2',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getFullOrderBook',
  });
