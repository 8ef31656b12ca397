// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface Get24hrStatsParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface Get24hrStatsResult {
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Best bid price, in quote currency. */
  buy: string;
  /** Best ask price, in the quote currency. */
  sell: string;
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
  /** Factor on the taker fee rate: 1 as a rule, 0 for no fee. */
  takerCoefficient: string;
  /** Factor on the maker fee rate: usually 1; 0 means no fee. */
  makerCoefficient: string;
}

/**
 * High, low, volume and change of a pair over the last 24 hours.
 *
 * `GET /api/v1/market/stats` on the spot host.
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470161
 */
export const get24hrStats: Endpoint<Get24hrStatsParams, Get24hrStatsResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.get24hrStats',
  method: 'GET',
  path: '/api/v1/market/stats',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Spot',
  subService: 'Market',
  methodName: 'get24hrStats',
  params: 'symbol',
});
