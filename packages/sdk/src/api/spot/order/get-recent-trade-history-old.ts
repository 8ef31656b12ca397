// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetRecentTradeHistoryOldResult = GetRecentTradeHistoryOldResultItem[];

export interface GetRecentTradeHistoryOldResultItem {
  symbol: string;
  tradeId: string;
  orderId: string;
  counterOrderId: string;
  side: string;
  liquidity: string;
  forceTaker: boolean;
  price: string;
  size: string;
  funds: string;
  fee: string;
  feeRate: string;
  feeCurrency: string;
  stop: string;
  tradeType: string;
  type: string;
  createdAt: number;
  tax?: string;
  taxCurrency?: string;
  taxRate?: string;
}

/**
 * Get Recent Trade History - Old. `GET /api/v1/limit/fills` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470351
 */
export const getRecentTradeHistoryOld: Endpoint<void, GetRecentTradeHistoryOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getRecentTradeHistoryOld',
    method: 'GET',
    path: '/api/v1/limit/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 20,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getRecentTradeHistoryOld',
  });
