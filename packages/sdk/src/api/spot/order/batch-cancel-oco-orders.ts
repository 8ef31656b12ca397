// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOcoOrdersParams {
  /** Ids of OCO orders, separated by commas; all if omitted. */
  orderIds?: string;
  /** Trading pair; all pairs if omitted. */
  symbol?: string;
}

export interface BatchCancelOcoOrdersResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels several OCO pairs by ids, or all of a pair; older call, answers with leg ids.
 *
 * `DELETE /api/v3/oco/orders` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470356
 */
export const batchCancelOcoOrders: Endpoint<BatchCancelOcoOrdersParams, BatchCancelOcoOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchCancelOcoOrders',
    method: 'DELETE',
    path: '/api/v3/oco/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchCancelOcoOrders',
    params: 'orderIds symbol',
    order: { kind: 'batch-cancel', lookups: [] },
  });
