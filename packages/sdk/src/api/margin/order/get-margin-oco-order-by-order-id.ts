// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderByOrderIdParams {
  orderId?: string;
}

export interface GetMarginOcoOrderByOrderIdResult {
  orderId?: string;
  symbol?: string;
  clientOid?: string;
  orderTime?: number;
  status?: string;
}

/**
 * Get OCO Order Info By OrderId. `GET /api/v3/hf/margin/oco-order/orderId` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-info-by-orderid
 */
export const getMarginOcoOrderByOrderId: Endpoint<
  GetMarginOcoOrderByOrderIdParams,
  GetMarginOcoOrderByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderByOrderId',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/orderId',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderByOrderId',
});
