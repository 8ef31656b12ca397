// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionPartOrderBookParams {
  symbol: string;
  size: number;
}

export interface GetCallAuctionPartOrderBookResult {
  time: number;
  sequence: string;
  bids: string[][];
  asks: string[][];
}

/**
 * Get Call Auction Part OrderBook. `GET /api/v1/market/orderbook/callauction/level2_{size}` on the spot host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3471564
 */
export const getCallAuctionPartOrderBook: Endpoint<
  GetCallAuctionPartOrderBookParams,
  GetCallAuctionPartOrderBookResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getCallAuctionPartOrderBook',
  method: 'GET',
  path: '/api/v1/market/orderbook/callauction/level2_{size}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 2,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getCallAuctionPartOrderBook',
});
