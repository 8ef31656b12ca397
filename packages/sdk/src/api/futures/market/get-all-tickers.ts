// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAllTickersResult = GetAllTickersResultItem[];

export interface GetAllTickersResultItem {
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
 * Last trade and best bid and ask of every contract, in one answer.
 *
 * `GET /api/v1/allTickers` on the futures host.
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470223
 */
export const getAllTickers: Endpoint<void, GetAllTickersResult> = /*#__PURE__*/ exactEndpoint({
  id: 'futures.market.getAllTickers',
  method: 'GET',
  path: '/api/v1/allTickers',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 5,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getAllTickers',
  exact: ['ts'],
});
