// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderListParams {
  currentPage?: string;
  endAt?: string;
  orderIds?: string;
  pageSize?: string;
  startAt?: string;
  symbol?: string;
  tradeType?: string;
}

export interface GetMarginOcoOrderListResult {
  currentPage?: number;
  pageSize?: number;
  totalNum?: number;
  totalPage?: number;
  items?: GetMarginOcoOrderListResultItem[];
}

export interface GetMarginOcoOrderListResultItem {
  orderId?: string;
  symbol?: string;
  clientOid?: string;
  orderTime?: number;
  status?: string;
}

/**
 * Get OCO Order List. `GET /api/v3/hf/margin/oco-orders` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-list
 */
export const getMarginOcoOrderList: Endpoint<GetMarginOcoOrderListParams, GetMarginOcoOrderListResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.getMarginOcoOrderList',
    method: 'GET',
    path: '/api/v3/hf/margin/oco-orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getMarginOcoOrderList',
  });
