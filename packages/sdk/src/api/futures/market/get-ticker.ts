// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTickerParams {
  /** Example: XBTUSDTM. */
  symbol: string;
}

export interface GetTickerResult {
  sequence: number;
  symbol: string;
  side: 'buy' | 'sell' | (string & {});
  size: number;
  tradeId: string;
  price: string;
  bestBidPrice: string;
  bestBidSize: number;
  bestAskPrice: string;
  bestAskSize: number;
  ts: bigint;
}

/**
 * Get Ticker. `GET /api/v1/ticker` on the futures host.
 *
 * Public, pool Public, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470222
 */
export const getTicker: Endpoint<GetTickerParams, GetTickerResult> = /*#__PURE__*/ endpoint({
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
  exact: ['ts'],
});
