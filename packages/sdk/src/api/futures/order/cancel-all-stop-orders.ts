// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllStopOrdersParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface CancelAllStopOrdersResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels the stop orders that have not fired, of one or all contracts.
 *
 * `DELETE /api/v1/stopOrders` on the futures host.
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
    params: 'symbol',
    order: { kind: 'batch-cancel', lookups: [] },
  });
