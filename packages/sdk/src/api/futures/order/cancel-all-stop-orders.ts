// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllStopOrdersParams {
  symbol?: string;
}

export interface CancelAllStopOrdersResult {
  cancelledOrderIds: string[];
}

/**
 * Cancel All Stop orders. `DELETE /api/v1/stopOrders` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470243
 */
export const cancelAllStopOrders: Endpoint<CancelAllStopOrdersParams, CancelAllStopOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.cancelAllStopOrders',
    method: 'DELETE',
    path: '/api/v1/stopOrders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 15,
    service: 'Futures',
    subService: 'Order',
    methodName: 'cancelAllStopOrders',
  });
