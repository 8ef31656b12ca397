// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOcoOrderByOrderId } from './get-oco-order-by-order-id.ts';
import { getOcoOrderDetailByOrderId } from './get-oco-order-detail-by-order-id.ts';

export interface CancelOcoOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelOcoOrderByOrderIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
}

/**
 * Cancels both legs of an OCO pair by KuCoin's id; older call, answers with the leg ids.
 *
 * `DELETE /api/v3/oco/order/{orderId}` on the spot host.
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
    required: ['orderId'],
    params: 'orderId',
    order: { kind: 'cancel', answer: {}, lookups: [getOcoOrderByOrderId, getOcoOrderDetailByOrderId] },
  });
