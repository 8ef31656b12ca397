// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersParams {
  orderIdsList?: string[];
  clientOidsList?: BatchCancelOrdersParamsClientOidsItem[];
}

export interface BatchCancelOrdersParamsClientOidsItem {
  symbol: string;
  clientOid: string;
}

export type BatchCancelOrdersResult = BatchCancelOrdersResultItem[];

export interface BatchCancelOrdersResultItem {
  orderId: string;
  clientOid: string | null;
  code: string;
  msg: string;
}

/**
 * Batch Cancel Orders. `DELETE /api/v1/orders/multi-cancel` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470241
 */
export const batchCancelOrders: Endpoint<BatchCancelOrdersParams, BatchCancelOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.batchCancelOrders',
    method: 'DELETE',
    path: '/api/v1/orders/multi-cancel',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 20,
    service: 'Futures',
    subService: 'Order',
    methodName: 'batchCancelOrders',
    json: true,
  });
