// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getStopOrderByOrderId } from './get-stop-order-by-order-id.ts';

export interface CancelStopOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelStopOrderByOrderIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels one spot stop order by KuCoin's id; older call.
 *
 * `DELETE /api/v1/stop-order/{orderId}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470335
 */
export const cancelStopOrderByOrderId: Endpoint<
  CancelStopOrderByOrderIdParams,
  CancelStopOrderByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelStopOrderByOrderId',
  method: 'DELETE',
  path: '/api/v1/stop-order/{orderId}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 3,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelStopOrderByOrderId',
  required: ['orderId'],
  params: 'orderId',
  order: { kind: 'cancel', answer: { cancelledOrderIds: 'ids' }, lookups: [getStopOrderByOrderId] },
});
