// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersV1Params {
  symbol?: string;
}

export interface CancelAllOrdersV1Result {
  cancelledOrderIds: string[];
}

/**
 * Cancel All Orders - V1. `DELETE /api/v1/orders` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 800.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470362
 */
export const cancelAllOrdersV1: Endpoint<CancelAllOrdersV1Params, CancelAllOrdersV1Result> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.cancelAllOrdersV1',
    method: 'DELETE',
    path: '/api/v1/orders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 800,
    service: 'Futures',
    subService: 'Order',
    methodName: 'cancelAllOrdersV1',
  });
