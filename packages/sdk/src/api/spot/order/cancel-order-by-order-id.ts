// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByOrderIdParams {
  orderId: string;
  /** Example: BTC-USDT. */
  symbol: string;
}

export interface CancelOrderByOrderIdResult {
  orderId: string;
}

/**
 * Cancel Order By OrderId. `DELETE /api/v1/hf/orders/{orderId}` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470174
 */
export const cancelOrderByOrderId: Endpoint<CancelOrderByOrderIdParams, CancelOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelOrderByOrderId',
    method: 'DELETE',
    path: '/api/v1/hf/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 1,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelOrderByOrderId',
  });
