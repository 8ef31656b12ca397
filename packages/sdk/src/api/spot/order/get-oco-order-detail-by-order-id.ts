// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderDetailByOrderIdParams {
  orderId: string;
}

export interface GetOcoOrderDetailByOrderIdResult {
  orderId: string;
  symbol: string;
  clientOid: string;
  orderTime: number;
  status: string;
  orders: GetOcoOrderDetailByOrderIdResultOrdersItem[];
}

export interface GetOcoOrderDetailByOrderIdResultOrdersItem {
  id: string;
  symbol: string;
  side: string;
  price: string;
  stopPrice: string;
  size: string;
  status: string;
}

/**
 * Get OCO Order Detail By OrderId. `GET /api/v3/oco/order/details/{orderId}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470359
 */
export const getOcoOrderDetailByOrderId: Endpoint<
  GetOcoOrderDetailByOrderIdParams,
  GetOcoOrderDetailByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.getOcoOrderDetailByOrderId',
  method: 'GET',
  path: '/api/v3/oco/order/details/{orderId}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'getOcoOrderDetailByOrderId',
});
