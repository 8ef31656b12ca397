// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFullOrderBookParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetFullOrderBookResult {
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
 * Every price level of a pair; needs a key, meant as the start for the incremental push.
 *
 * `GET /api/v3/market/orderbook/level2` on the spot host.
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
    params: 'symbol',
  });
