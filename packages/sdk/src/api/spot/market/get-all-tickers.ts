// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAllTickersResult {
  time: number;
  ticker: GetAllTickersResultTickerItem[];
}

export interface GetAllTickersResultTickerItem {
  symbol: string;
  symbolName: string;
  buy: string;
  bestBidSize: string;
  sell: string;
  bestAskSize: string;
  changeRate: string;
  changePrice: string;
  high: string;
  low: string;
  vol: string;
  volValue: string;
  last: string;
  averagePrice: string;
  takerFeeRate: string;
  makerFeeRate: string;
  takerCoefficient: '1' | '0' | (string & {});
  makerCoefficient: '1' | '0' | (string & {});
}

/**
 * Get All Tickers. `GET /api/v1/market/allTickers` on the spot host.
 *
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
