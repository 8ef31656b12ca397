// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface CancelOrderByIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelOrderByIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Asks to cancel one order by KuCoin's id; the order's state tells whether it worked.
 *
 * `DELETE /api/v1/orders/{orderId}` on the futures host.
 * Signed, permission Futures, pool Futures, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470239
 */
export const cancelOrderById: Endpoint<CancelOrderByIdParams, CancelOrderByIdResult> = /*#__PURE__*/ endpoint(
  {
    id: 'futures.order.cancelOrderById',
    method: 'DELETE',
    path: '/api/v1/orders/{orderId}',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 1,
    service: 'Futures',
    subService: 'Order',
    methodName: 'cancelOrderById',
    required: ['orderId'],
    params: 'orderId',
    order: { kind: 'cancel', answer: { cancelledOrderIds: 'ids' }, lookups: [getOrderByOrderId] },
  },
);
