// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  symbol: string;
}

export type GetTradeHistoryResult = GetTradeHistoryResultItem[];

export interface GetTradeHistoryResultItem {
  sequence: number;
  contractId: number;
  tradeId: string;
  makerOrderId: string;
  takerOrderId: string;
  ts: bigint;
  size: number;
  price: string;
  side: 'buy' | 'sell' | (string & {});
}

/**
 * Get Trade History. `GET /api/v1/trade/history` on the futures host.
 *
 * Public, pool Public, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470232
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'futures.market.getTradeHistory',
    method: 'GET',
    path: '/api/v1/trade/history',
    host: 'futures',
    domain: 'Futures',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 5,
    service: 'Futures',
    subService: 'Market',
    methodName: 'getTradeHistory',
    exact: ['ts'],
  },
);
