// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByOrderIdParams {
  /** Example: BTC-USDT. */
  symbol: string;
  orderId: string;
}

export interface CancelOrderByOrderIdResult {
  orderId: string;
}

/**
 * Cancel Order By OrderId. `DELETE /api/v3/hf/margin/orders/{orderId}` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470195
 */
export const cancelOrderByOrderId: Endpoint<CancelOrderByOrderIdParams, CancelOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.cancelOrderByOrderId',
    method: 'DELETE',
    path: '/api/v3/hf/margin/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'cancelOrderByOrderId',
  });
