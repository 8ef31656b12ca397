// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOcoOrderByOrderIdParams {
  orderId: string;
}

export interface CancelOcoOrderByOrderIdResult {
  cancelledOrderIds: string[];
}

/**
 * Cancel OCO Order By OrderId. `DELETE /api/v3/oco/order/{orderId}` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470354
 */
export const cancelOcoOrderByOrderId: Endpoint<CancelOcoOrderByOrderIdParams, CancelOcoOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelOcoOrderByOrderId',
    method: 'DELETE',
    path: '/api/v3/oco/order/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelOcoOrderByOrderId',
  });
