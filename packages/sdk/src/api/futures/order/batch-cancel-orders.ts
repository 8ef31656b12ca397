// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface BatchCancelOrdersParams {
  /** Ids of the orders to cancel; give this or clientOidsList. */
  orderIdsList?: string[];
  /** Orders to cancel by your own ids, each with its contract. */
  clientOidsList?: BatchCancelOrdersParamsClientOidsItem[];
}

export interface BatchCancelOrdersParamsClientOidsItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id of the order; null in an answer if you cancelled by orderId. */
  clientOid: string;
}

export type BatchCancelOrdersResult = BatchCancelOrdersResultItem[];

export interface BatchCancelOrdersResultItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id of the order; null in an answer if you cancelled by orderId. */
  clientOid?: string | null;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Cancels several orders, by KuCoin's ids or by your own; answers for each.
 *
 * `DELETE /api/v1/orders/multi-cancel` on the futures host.
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
    params: 'orderIdsList clientOidsList',
    order: {
      kind: 'batch-cancel',
      clientOid: { param: 'clientOid', list: 'clientOidsList' },
      orderIds: 'orderIdsList',
      batch: { rows: '', success: ['code', '200'], reason: 'msg' },
      lookups: [getOrderByClientOid, getOrderByOrderId],
    },
  });
