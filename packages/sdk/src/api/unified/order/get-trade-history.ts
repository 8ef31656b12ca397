// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  symbol?: string;
  orderId?: string;
  side?: 'BUY' | 'SELL';
  startAt?: string | number;
  endAt?: string | number;
  lastId?: string | number;
  /** Default: 50. */
  pageSize?: number;
  fillType?: 'NORMAL' | 'ADL' | 'LIQUID' | 'SETTLEMENT' | 'RECONCILIATION';
}

export interface GetTradeHistoryResult {
  lastId: number;
  tradeType: string;
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  symbol: string;
  orderId: string;
  orderType?: 'LIMIT' | 'MARKET' | (string & {});
  side: 'BUY' | 'SELL' | (string & {});
  positionSide?: string;
  fillType?: 'NORMAL' | 'ADL' | 'LIQUID' | 'SETTLEMENT' | 'RECONCILIATION' | (string & {});
  tradeId: string;
  size: string;
  value: string;
  price: string;
  executionTime: bigint;
  fee: string;
  feeCurrency: string;
  liquidityRole?: string;
  marginMode?: string;
  tax: string;
}

/**
 * Get Trade History. `GET /api/ua/v2/unified/order/execution` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unified.order.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v2/unified/order/execution',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getTradeHistory',
    exact: ['executionTime'],
  },
);
