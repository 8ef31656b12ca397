// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  tradeType: 'SPOT' | 'FUTURES' | (string & {});
  symbol?: string;
}

export interface GetTickerResult {
  tradeType: string;
  ts: bigint;
  list: GetTickerResultItem[];
}

export interface GetTickerResultItem {
  symbol: string;
  name?: string;
  bestBidPrice: string;
  bestBidSize: string;
  bestAskPrice: string;
  bestAskSize: string;
  lastPrice: string;
  size: string;
  open: string;
  high: string;
  low: string;
  baseVolume: string;
  quoteVolume: string;
  priceChange?: string;
  priceChangePercent?: string;
  indexPrice?: string;
  markPrice?: string;
}

/**
 * Get Ticker. `GET /api/ua/v2/market/ticker` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-ticker
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getTicker',
  method: 'GET',
  path: '/api/ua/v2/market/ticker',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getTicker',
  exact: ['ts'],
});
