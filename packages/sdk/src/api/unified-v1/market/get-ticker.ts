// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetTickerResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Time of the answer, in ns. */
  ts: bigint;
  /** Rows of the answer. */
  list: GetTickerResultItem[];
}

export interface GetTickerResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Name shown to people; it can change, unlike the code or symbol. */
  name?: string;
  /** Highest price at which someone buys. */
  bestBidPrice: string;
  /** Amount wanted at the best bid: base currency on spot, lots on futures. */
  bestBidSize: string;
  /** Lowest price at which someone sells. */
  bestAskPrice: string;
  /** Amount offered at the best ask: base currency on spot, lots on futures. */
  bestAskSize: string;
  /** Highest price of the last 24 hours, in quote currency. */
  high: string;
  /** Lowest price of the last 24 hours, in quote currency. */
  low: string;
  /** Traded volume of the last 24 hours, in base currency. */
  baseVolume: string;
  /** Traded value of the last 24 hours, in the quote currency. */
  quoteVolume: string;
  /** Last traded price. */
  lastPrice: string;
  /** First price of the period, in the quote currency. */
  open: string;
  /** Size of the last trade; base currency on spot, contracts on futures. */
  size: string;
  /** Change of the price over 24 hours, in the quote currency. */
  priceChange?: string;
  /** Relative change of the price over 24 hours. */
  priceChangePercent?: string;
  /** Index price: weighted spot price from several exchanges. */
  indexPrice?: string;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice?: string;
}

/**
 * v1: last price, best bid and ask and 24 h figures of one or all markets.
 *
 * `GET /api/ua/v1/market/ticker` on the spot host.
 * Public, pool Public, weight 15.
 * @deprecated Use unified.market.getTicker.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-ticker
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ exactEndpoint({
  id: 'unifiedV1.market.getTicker',
  method: 'GET',
  path: '/api/ua/v1/market/ticker',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getTicker',
  params: 'tradeType symbol',
  exact: ['ts'],
});
