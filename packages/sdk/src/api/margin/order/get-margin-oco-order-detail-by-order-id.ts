// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderDetailByOrderIdParams {
  orderId: string;
}

export interface GetMarginOcoOrderDetailByOrderIdResult {
  orderId: string;
  symbol: string;
  clientOid: string;
  orderTime: number;
  status: 'NEW' | 'TRIGGERED' | 'DONE' | 'CANCELLED' | (string & {});
  orders: GetMarginOcoOrderDetailByOrderIdResultOrdersItem[];
}

export interface GetMarginOcoOrderDetailByOrderIdResultOrdersItem {
  id: string;
  symbol: string;
  side: 'buy' | 'sell' | (string & {});
  price: string;
  stopPrice: string;
  size: string;
  status: 'NEW' | 'TRIGGERED' | 'DONE' | 'CANCELLED' | (string & {});
}

/**
 * Get Margin OCO Order Detail By OrderId. `GET /api/v3/hf/margin/oco-order/detail/orderId` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-details
 */
export const getMarginOcoOrderDetailByOrderId: Endpoint<
  GetMarginOcoOrderDetailByOrderIdParams,
  GetMarginOcoOrderDetailByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderDetailByOrderId',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/detail/orderId',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderDetailByOrderId',
});
