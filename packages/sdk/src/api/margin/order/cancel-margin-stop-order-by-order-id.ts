// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginStopOrderByOrderId } from './get-margin-stop-order-by-order-id.ts';

export interface CancelMarginStopOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelMarginStopOrderByOrderIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels one margin stop order by KuCoin's id.
 *
 * `DELETE /api/v3/hf/margin/stop-order/cancel-by-id` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-orderid
 */
export const cancelMarginStopOrderByOrderId: Endpoint<
  CancelMarginStopOrderByOrderIdParams,
  CancelMarginStopOrderByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.cancelMarginStopOrderByOrderId',
  method: 'DELETE',
  path: '/api/v3/hf/margin/stop-order/cancel-by-id',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'cancelMarginStopOrderByOrderId',
  required: ['orderId'],
  params: 'orderId',
  order: { kind: 'cancel', answer: { cancelledOrderIds: 'ids' }, lookups: [getMarginStopOrderByOrderId] },
});
