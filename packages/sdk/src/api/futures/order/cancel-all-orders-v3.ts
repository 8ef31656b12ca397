// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelAllOrdersV3Params {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface CancelAllOrdersV3Result {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels every open order of a contract, but no waiting stop orders; answers with the ids.
 *
 * `DELETE /api/v3/orders` on the futures host.
 * Signed, permission Futures, pool Futures, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470242
 */
export const cancelAllOrdersV3: Endpoint<CancelAllOrdersV3Params, CancelAllOrdersV3Result> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.cancelAllOrdersV3',
    method: 'DELETE',
    path: '/api/v3/orders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 10,
    service: 'Futures',
    subService: 'Order',
    methodName: 'cancelAllOrdersV3',
    required: ['symbol'],
    params: 'symbol',
    order: { kind: 'batch-cancel', lookups: [] },
  });
