// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderIdOld } from './get-order-by-order-id-old.ts';

export interface CancelOrderByOrderIdOldParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelOrderByOrderIdOldResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Asks to cancel one order of the pre-high-frequency system by KuCoin's id.
 *
 * `DELETE /api/v1/orders/{orderId}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated Use spot.order.cancelOrderByOrderId.
 * @see https://www.kucoin.com/docs-new/api-3470343
 */
export const cancelOrderByOrderIdOld: Endpoint<CancelOrderByOrderIdOldParams, CancelOrderByOrderIdOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelOrderByOrderIdOld',
    method: 'DELETE',
    path: '/api/v1/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelOrderByOrderIdOld',
    required: ['orderId'],
    params: 'orderId',
    order: { kind: 'cancel', answer: { cancelledOrderIds: 'ids' }, lookups: [getOrderByOrderIdOld] },
  });
