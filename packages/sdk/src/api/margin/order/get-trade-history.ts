// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Example: BTC-USDT. */
  symbol: string;
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  orderId?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market';
  lastId?: number;
  /** Default: 20. Range: 1 to 100. */
  limit?: number;
  startAt?: number;
  endAt?: number;
}

export interface GetTradeHistoryResult {
  items: GetTradeHistoryResultItem[];
  lastId: number;
}

export interface GetTradeHistoryResultItem {
  id: number;
  /** Example: BTC-USDT. */
  symbol: string;
  tradeId: bigint;
  orderId: string;
  counterOrderId: string;
  side: 'buy' | 'sell' | (string & {});
  liquidity: 'taker' | 'maker' | (string & {});
  forceTaker: boolean;
  price: string;
  size: string;
  funds: string;
  fee: string;
  feeRate: string;
  feeCurrency: string;
  stop: string;
  tradeType: string;
  tax: string;
  taxRate: string;
  type: 'limit' | 'market' | (string & {});
  createdAt: number;
}

/**
 * Get Trade History. `GET /api/v3/hf/margin/fills` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470200
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'margin.order.getTradeHistory',
    method: 'GET',
    path: '/api/v3/hf/margin/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 5,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getTradeHistory',
    exact: ['tradeId'],
  },
);
