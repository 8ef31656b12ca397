// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderByOrderIdParams {
  orderId: string;
}

export interface GetOcoOrderByOrderIdResult {
  symbol: string;
  clientOid: string;
  orderId: string;
  orderTime: number;
  status: 'NEW' | 'DONE' | 'TRIGGERED' | 'CANCELLED' | (string & {});
}

/**
 * Get OCO Order By OrderId. `GET /api/v3/oco/order/{orderId}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470357
 */
export const getOcoOrderByOrderId: Endpoint<GetOcoOrderByOrderIdParams, GetOcoOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOcoOrderByOrderId',
    method: 'GET',
    path: '/api/v3/oco/order/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOcoOrderByOrderId',
  });
