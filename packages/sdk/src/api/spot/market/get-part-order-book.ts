// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPartOrderBookParams {
  symbol: string;
  size: number;
}

export interface GetPartOrderBookResult {
  time: number;
  sequence: string;
  bids: string[][];
  asks: string[][];
}

/**
 * Get Part OrderBook. `GET /api/v1/market/orderbook/level2_{size}` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470165
 */
export const getPartOrderBook: Endpoint<GetPartOrderBookParams, GetPartOrderBookResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.market.getPartOrderBook',
    method: 'GET',
    path: '/api/v1/market/orderbook/level2_{size}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 2,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getPartOrderBook',
  });
