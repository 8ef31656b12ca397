// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

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
   * Depth of the book: 20, 100 or FULL.
   * - `20`: 20 levels per side.
   * - `100`: 100 levels per side.
   * - `FULL`: Every level.
   */
  limit: '20' | '100' | 'FULL';
  /**
   * Whether sizes of RPI orders are added as a third element: 0 no, 1 yes; futures only. Default: 0.
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
  sequence: number;
  /** Buy side of the book, highest price first; rows are [price, size]. */
  bids: [price: string, size: string][];
  /** Sell side of the book, cheapest first; rows are [price, size]. */
  asks: [price: string, size: string][];
}

/**
 * Price levels of a pair or contract, 20, 100 or all per side; needs a signature.
 *
 * `GET /api/ua/v2/market/orderbook` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-orderbook
 */
export const getOrderBook: Endpoint<GetOrderBookParams, GetOrderBookResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getOrderBook',
  method: 'GET',
  path: '/api/ua/v2/market/orderbook',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getOrderBook',
  params: 'tradeType symbol limit rpiFilter',
});
