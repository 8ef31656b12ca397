// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByIdParams {
  /** Id that KuCoin gave the order. */
  orderId?: string;
}

export interface CancelOrderByIdResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * For lead traders: cancels one order by KuCoin's id.
 *
 * `DELETE /api/v1/copy-trade/futures/orders` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470620
 */
export const cancelOrderById: Endpoint<CancelOrderByIdParams, CancelOrderByIdResult> = /*#__PURE__*/ endpoint(
  {
    id: 'copyTrading.futures.cancelOrderById',
    method: 'DELETE',
    path: '/api/v1/copy-trade/futures/orders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 1,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'cancelOrderById',
    params: 'orderId',
    order: { kind: 'cancel', answer: { cancelledOrderIds: 'ids' }, lookups: [] },
  },
);
