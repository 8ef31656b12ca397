// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAllTickersResult {
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
  /** One entry per trading pair. */
  ticker: GetAllTickersResultTickerItem[];
}

export interface GetAllTickersResultTickerItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Name of the pair shown to people; it can change, unlike symbol. */
  symbolName: string;
  /** Best bid price, in quote currency. */
  buy: string;
  /** Amount wanted at the best bid, in base currency. */
  bestBidSize: string;
  /** Best ask price, in the quote currency. */
  sell: string;
  /** Amount offered at the best ask, in base currency. */
  bestAskSize: string;
  /** Price change over 24 hours, as a ratio (0.01 is 1%). */
  changeRate: string;
  /** Price change over 24 hours, in quote currency. */
  changePrice: string;
  /** Highest price of the last 24 hours, in quote currency. */
  high: string;
  /** Lowest price of the last 24 hours, in quote currency. */
  low: string;
  /** Volume of the last 24 hours, in the base currency. */
  vol: string;
  /** Traded value of the last 24 hours, in the quote currency. */
  volValue: string;
  /** Last traded price, in quote currency. */
  last: string;
  /** Average trade price of the last 24 hours, in quote currency. */
  averagePrice: string;
  /** Basic taker fee as a ratio; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate: string;
  /**
   * Factor on the taker fee rate: 1 as a rule, 0 for no fee.
   * - `0`: Takers pay nothing.
   * - `1`: Takers pay the full base rate.
   */
  takerCoefficient: '1' | '0' | (string & {});
  /**
   * Factor on the maker fee rate: usually 1; 0 means no fee.
   * - `0`: Makers pay nothing.
   * - `1`: Makers pay the full base rate.
   */
  makerCoefficient: '1' | '0' | (string & {});
}

/**
 * Prices and 24 h figures of every pair in one answer, renewed about every 2 seconds.
 *
 * `GET /api/v1/market/allTickers` on the spot host.
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470167
 */
export const getAllTickers: Endpoint<void, GetAllTickersResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getAllTickers',
  method: 'GET',
  path: '/api/v1/market/allTickers',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getAllTickers',
});
