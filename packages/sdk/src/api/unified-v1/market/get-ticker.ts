// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  tradeType: 'SPOT' | 'FUTURES';
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
  high: string;
  low: string;
  baseVolume: string;
  quoteVolume: string;
  lastPrice: string;
  open: string;
  size: string;
  priceChange?: string;
  priceChangePercent?: string;
  indexPrice?: string;
  markPrice?: string;
}

/**
 * Get Ticker. `GET /api/ua/v1/market/ticker` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-ticker
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ endpoint({
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
  exact: ['ts'],
});
