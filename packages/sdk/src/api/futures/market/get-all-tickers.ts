// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetAllTickersResult = GetAllTickersResultItem[];

export interface GetAllTickersResultItem {
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
 * Get All Tickers. `GET /api/v1/allTickers` on the futures host.
 *
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470223
 */
export const getAllTickers: Endpoint<void, GetAllTickersResult> = /*#__PURE__*/ endpoint({
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
