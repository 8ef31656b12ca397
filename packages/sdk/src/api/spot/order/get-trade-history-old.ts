// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryOldParams {
  /** Example: BTC-USDT. */
  symbol: string;
  orderId?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop';
  /** Default: TRADE. */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Example: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetTradeHistoryOldResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetTradeHistoryOldResultItem[];
}

export interface GetTradeHistoryOldResultItem {
  /** Example: BTC-USDT. */
  symbol?: string;
  tradeId?: string;
  orderId?: string;
  counterOrderId?: string;
  side?: string;
  liquidity?: string;
  forceTaker?: boolean;
  price?: string;
  size?: string;
  funds?: string;
  fee?: string;
  feeRate?: string;
  feeCurrency?: string;
  stop?: string;
  tradeType?: string;
  type?: string;
  createdAt?: number;
}

/**
 * Get Trade History - Old. `GET /api/v1/fills` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470350
 */
export const getTradeHistoryOld: Endpoint<GetTradeHistoryOldParams, GetTradeHistoryOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getTradeHistoryOld',
    method: 'GET',
    path: '/api/v1/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getTradeHistoryOld',
  });
