// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClosedOrdersParams {
  /** Example: BTC-USDT. */
  symbol: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market';
  /** Minimum: 0. */
  lastId?: number;
  /** Default: 20. Range: 1 to 100. */
  limit?: number;
  /** Range: 1000000000000 to 9999999999999. */
  startAt?: number;
  endAt?: number;
}

export interface GetClosedOrdersResult {
  /** Minimum: 0. */
  lastId: number;
  items: GetClosedOrdersResultItem[];
}

export interface GetClosedOrdersResultItem {
  id: string;
  /** Example: BTC-USDT. */
  symbol: string;
  opType: string;
  type: 'limit' | 'market' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  price: string;
  size: string;
  funds: string;
  dealSize: string;
  dealFunds: string;
  fee: string;
  feeCurrency: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark?: string;
  tags?: string | null;
  cancelExist: boolean;
  createdAt: number;
  lastUpdatedAt: number;
  tradeType: string;
  inOrderBook: boolean;
  cancelledSize: string;
  cancelledFunds: string;
  remainSize: string;
  remainFunds: string;
  tax: string;
  active: boolean;
}

/**
 * Get Closed Orders. `GET /api/v1/hf/orders/done` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470179
 */
export const getClosedOrders: Endpoint<GetClosedOrdersParams, GetClosedOrdersResult> = /*#__PURE__*/ endpoint(
  {
    id: 'spot.order.getClosedOrders',
    method: 'GET',
    path: '/api/v1/hf/orders/done',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getClosedOrders',
  },
);
