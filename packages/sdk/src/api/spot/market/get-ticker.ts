// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetTickerResult {
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Price of the last trade, in the quote currency. */
  price: string;
  /** Size of the last trade, in the base currency. */
  size: string;
  /** Highest price at which someone buys, in quote currency. */
  bestBid: string;
  /** Amount wanted at the best bid, in base currency. */
  bestBidSize: string;
  /** Lowest price at which someone sells, in quote currency. */
  bestAsk: string;
  /** Amount offered at the best ask, in base currency. */
  bestAskSize: string;
}

/**
 * Last trade of a pair with the best bid and ask.
 *
 * `GET /api/v1/market/orderbook/level1` on the spot host.
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
  params: 'symbol',
});
