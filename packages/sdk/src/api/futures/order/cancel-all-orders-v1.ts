// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersV1Params {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface CancelAllOrdersV1Result {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels the open orders of one or all contracts; the older version of the call.
 *
 * `DELETE /api/v1/orders` on the futures host.
 * Signed, permission Futures, pool Futures, weight 800.
 * @deprecated Use futures.order.cancelAllOrdersV3.
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
    params: 'symbol',
    order: { kind: 'batch-cancel', lookups: [] },
  });
