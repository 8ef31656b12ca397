// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRecentTradeHistoryParams {
  symbol?: string;
}

export type GetRecentTradeHistoryResult = GetRecentTradeHistoryResultItem[];

export interface GetRecentTradeHistoryResultItem {
  symbol: string;
  tradeId: string;
  orderId: string;
  side: 'buy' | 'sell' | (string & {});
  liquidity: 'taker' | 'maker' | (string & {});
  forceTaker: boolean;
  price: string;
  size: number;
  value: string;
  openFeePay: string;
  closeFeePay: string;
  stop: 'down' | 'up' | '' | (string & {});
  feeRate: string;
  fixFee: string;
  feeCurrency: string;
  tradeTime: bigint;
  subTradeType: string | null;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  displayType: 'limit' | 'market' | 'limit_stop' | 'market_stop' | (string & {});
  fee: string;
  settleCurrency: string;
  orderType: 'market' | 'limit' | (string & {});
  tradeType: 'trade' | 'cancel' | 'liquid' | 'adl' | 'settlement' | (string & {});
  createdAt: number;
}

/**
 * Get Recent Trade History. `GET /api/v1/recentFills` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight unknown.
 * @see https://www.kucoin.com/docs-new/api-3470249
 */
export const getRecentTradeHistory: Endpoint<GetRecentTradeHistoryParams, GetRecentTradeHistoryResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.getRecentTradeHistory',
    method: 'GET',
    path: '/api/v1/recentFills',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: null,
    service: 'Futures',
    subService: 'Order',
    methodName: 'getRecentTradeHistory',
    exact: ['tradeTime'],
  });
