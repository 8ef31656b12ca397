// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  symbol: string;
}

export type GetTradeHistoryResult = GetTradeHistoryResultItem[];

export interface GetTradeHistoryResultItem {
  sequence: string;
  price: string;
  size: string;
  side: 'buy' | 'sell' | (string & {});
  time: bigint;
}

/**
 * Get Trade History. `GET /api/v1/market/histories` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470162
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'spot.market.getTradeHistory',
    method: 'GET',
    path: '/api/v1/market/histories',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getTradeHistory',
    exact: ['time'],
  },
);
