// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetClosedOrdersParams {
  /** Example: BTC-USDT. */
  symbol: string;
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market';
  lastId?: number;
  /** Default: 20. Range: 1 to 100. */
  limit?: number;
  startAt?: number;
  endAt?: number;
}

export interface GetClosedOrdersResult {
  lastId: number;
  items: GetClosedOrdersResultItem[];
}

export interface GetClosedOrdersResultItem {
  id: string;
  /** Example: BTC-USDT. */
  symbol: string;
  opType: string;
  type: 'limit' | 'market' | (string & {});
  side: string;
  price: string;
  size: string;
  funds: string;
  dealSize: string;
  dealFunds: string;
  fee: string;
  feeCurrency: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  stop?: string | null;
  stopTriggered: boolean;
  stopPrice: string;
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark?: string | null;
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
 * Get Closed Orders. `GET /api/v3/hf/margin/orders/done` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470199
 */
export const getClosedOrders: Endpoint<GetClosedOrdersParams, GetClosedOrdersResult> = /*#__PURE__*/ endpoint(
  {
    id: 'margin.order.getClosedOrders',
    method: 'GET',
    path: '/api/v3/hf/margin/orders/done',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getClosedOrders',
  },
);
