// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetFullOrderBookParams {
  symbol?: string;
}

export interface GetFullOrderBookResult {
  sequence: number;
  symbol: string;
  bids: number[][];
  asks: number[][];
  ts: bigint;
}

/**
 * Get Full OrderBook. `GET /api/v1/level2/snapshot` on the futures host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470224
 */
export const getFullOrderBook: Endpoint<GetFullOrderBookParams, GetFullOrderBookResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.market.getFullOrderBook',
    method: 'GET',
    path: '/api/v1/level2/snapshot',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getFullOrderBook',
    exact: ['ts'],
  });
