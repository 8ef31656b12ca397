// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPartOrderBookParams {
  size: string;
  symbol: string;
}

export interface GetPartOrderBookResult {
  sequence: number;
  symbol: string;
  bids: number[][];
  asks: number[][];
  ts: bigint;
}

/**
 * Get Part OrderBook. `GET /api/v1/level2/depth{size}` on the futures host.
 *
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470225
 */
export const getPartOrderBook: Endpoint<GetPartOrderBookParams, GetPartOrderBookResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.market.getPartOrderBook',
    method: 'GET',
    path: '/api/v1/level2/depth{size}',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getPartOrderBook',
    exact: ['ts'],
  });
