// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginOcoOrderByOrderId } from './get-margin-oco-order-by-order-id.ts';
import { getMarginOcoOrderDetailByOrderId } from './get-margin-oco-order-detail-by-order-id.ts';

export interface CancelMarginOcoOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelMarginOcoOrderByOrderIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
}

/**
 * Cancels both legs of a margin OCO pair by KuCoin's id; answers with the leg ids.
 *
 * `DELETE /api/v3/hf/margin/oco-order/cancel-by-id` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-orderid
 */
export const cancelMarginOcoOrderByOrderId: Endpoint<
  CancelMarginOcoOrderByOrderIdParams,
  CancelMarginOcoOrderByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.cancelMarginOcoOrderByOrderId',
  method: 'DELETE',
  path: '/api/v3/hf/margin/oco-order/cancel-by-id',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'cancelMarginOcoOrderByOrderId',
  required: ['orderId'],
  params: 'orderId',
  order: {
    kind: 'cancel',
    answer: {},
    lookups: [getMarginOcoOrderByOrderId, getMarginOcoOrderDetailByOrderId],
  },
});
