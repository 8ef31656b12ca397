// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCallAuctionPartOrderBookParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Levels per side: 20 or 100. */
  size: number;
}

export interface GetCallAuctionPartOrderBookResult {
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Buy side, highest price first; rows of [price, size] as strings, size in base currency. */
  bids: [price: string, size: string][];
  /** Sell side, cheapest first; rows of [price, size] as strings, size in base currency. */
  asks: [price: string, size: string][];
}

/**
 * The best 20 or 100 price levels per side while a pair is in call auction.
 *
 * `GET /api/v1/market/orderbook/callauction/level2_{size}` on the spot host.
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
  params: 'symbol size',
});
