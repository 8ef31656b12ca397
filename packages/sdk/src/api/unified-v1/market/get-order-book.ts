// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderBookParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Depth of the book: 20, 50, 100 or FULL.
   * - `20`: 20 levels per side.
   * - `50`: 50 levels per side.
   * - `100`: 100 levels per side.
   * - `FULL`: Every level.
   */
  limit?: '20' | '50' | '100' | 'FULL';
  /**
   * Whether sizes of RPI orders are added as a third element: 0 no, 1 yes; futures only.
   * - `0`: Without retail price improvement (RPI) orders.
   * - `1`: With retail price improvement (RPI) sizes; futures only.
   */
  rpiFilter?: 0 | 1;
}

export interface GetOrderBookResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string | number;
  /** Buy side of the book, highest price first; rows are [price, size]. */
  bids: [price: string, size: string][];
  /** Sell side of the book, cheapest first; rows are [price, size]. */
  asks: [price: string, size: string][];
  /** Time of the order book, in ns; futures only. */
  ts?: bigint;
}

/**
 * v1: price levels of a pair or contract, 20, 50, 100 or all per side; needs a signature.
 *
 * `GET /api/ua/v1/market/orderbook` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 3.
 * @deprecated Use unified.market.getOrderBook.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-orderbook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, GetOrderBookResult> = /*#__PURE__*/ exactEndpoint({
  id: 'unifiedV1.market.getOrderBook',
  method: 'GET',
  path: '/api/ua/v1/market/orderbook',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getOrderBook',
  params: 'tradeType symbol limit rpiFilter',
  exact: ['ts'],
});
