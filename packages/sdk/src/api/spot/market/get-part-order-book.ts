// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPartOrderBookParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Levels per side: 20 or 100. */
  size: number;
}

export interface GetPartOrderBookResult {
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
 * The best 20 or 100 price levels per side of a pair; lighter than the full book.
 *
 * `GET /api/v1/market/orderbook/level2_{size}` on the spot host.
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
    params: 'symbol size',
  });
