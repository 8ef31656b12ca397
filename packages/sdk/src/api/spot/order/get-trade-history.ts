// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Example: BTC-USDT. */
  symbol: string;
  orderId?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market';
  /** Minimum: 0. */
  lastId?: number;
  /** Default: 20. Range: 1 to 100. */
  limit?: number;
  /** Range: 1000000000000 to 9999999999999. */
  startAt?: number;
  /** Range: 1000000000000 to 9999999999999. */
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
  taxRate: string;
  tax: string;
  type: 'limit' | 'market' | (string & {});
  createdAt: number;
}

/**
 * Get Trade History. `GET /api/v1/hf/fills` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470180
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'spot.order.getTradeHistory',
    method: 'GET',
    path: '/api/v1/hf/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getTradeHistory',
    exact: ['tradeId'],
  },
);
