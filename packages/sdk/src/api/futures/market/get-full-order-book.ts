// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFullOrderBookParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetFullOrderBookResult {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Buy side, highest price first; rows of [price, size] as numbers, size in lots. */
  bids: [price: number, size: number][];
  /** Sell side, cheapest first; rows of [price, size] as numbers, size in lots. */
  asks: [price: number, size: number][];
  /** Time in ns unless the endpoint says ms. */
  ts: bigint;
}

/**
 * Every price level of a contract; heavy, meant as the start for the incremental push.
 *
 * `GET /api/v1/level2/snapshot` on the futures host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470224
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, GetFullOrderBookResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.market.getFullOrderBook',
    method: 'GET',
    path: '/api/v1/level2/snapshot',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getFullOrderBook',
    params: 'symbol',
    exact: ['ts'],
  });
