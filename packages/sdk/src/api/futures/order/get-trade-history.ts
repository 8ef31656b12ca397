// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  orderId?: string;
  symbol?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop';
  /** Example: trade. */
  tradeTypes?: string;
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
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
  settleCurrency: string;
  displayType: 'limit' | 'market' | 'limit_stop' | 'market_stop' | (string & {});
  fee: string;
  orderType: 'market' | 'limit' | (string & {});
  tradeType: 'trade' | 'liquid' | 'adl' | 'settlement' | (string & {});
  createdAt: number;
  openFeeTaxPay: string;
  closeFeeTaxPay: string;
}

/**
 * Get Trade History. `GET /api/v1/fills` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470248
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'futures.order.getTradeHistory',
    method: 'GET',
    path: '/api/v1/fills',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'getTradeHistory',
    exact: ['tradeTime'],
  },
);
