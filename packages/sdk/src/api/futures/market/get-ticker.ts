// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
}

export interface GetTickerResult {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Side of the taker in the last trade.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Size of the last trade, in lots. */
  size: number;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Price of the last trade, in the quote currency. */
  price: string;
  /** Highest price at which someone buys. Unit: quote currency. */
  bestBidPrice: string;
  /** Amount wanted at the best bid, in lots. */
  bestBidSize: number;
  /** Lowest price at which someone sells. Unit: quote currency. */
  bestAskPrice: string;
  /** Amount offered at the best ask, in lots. */
  bestAskSize: number;
  /** Time of the last trade, in ns. */
  ts: bigint;
}

/**
 * Last trade of a contract with the best bid and ask; sizes are in contracts.
 *
 * `GET /api/v1/ticker` on the futures host.
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470222
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ exactEndpoint({
  id: 'futures.market.getTicker',
  method: 'GET',
  path: '/api/v1/ticker',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 2,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getTicker',
  params: 'symbol',
  exact: ['ts'],
});
