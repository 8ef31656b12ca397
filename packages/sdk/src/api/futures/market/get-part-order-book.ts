// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPartOrderBookParams {
  /** Levels per side: 20 or 100. */
  size: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetPartOrderBookResult {
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
 * The best 20 or 100 price levels per side of a contract; lighter than the full book.
 *
 * `GET /api/v1/level2/depth{size}` on the futures host.
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470225
 */
export const getPartOrderBook: Endpoint<GetPartOrderBookParams, GetPartOrderBookResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.market.getPartOrderBook',
    method: 'GET',
    path: '/api/v1/level2/depth{size}',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getPartOrderBook',
    params: 'size symbol',
    exact: ['ts'],
  });
