// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface CancelPartialOrderParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** How much of the order to cancel or was cancelled, in base currency. */
  cancelSize: string;
}

export interface CancelPartialOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** How much of the order to cancel or was cancelled, in base currency. */
  cancelSize: string;
}

/**
 * Takes a part of an open order's size away; the rest keeps its place in the queue.
 *
 * `DELETE /api/v1/hf/orders/cancel/{orderId}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470183
 */
export const cancelPartialOrder: Endpoint<CancelPartialOrderParams, CancelPartialOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelPartialOrder',
    method: 'DELETE',
    path: '/api/v1/hf/orders/cancel/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelPartialOrder',
    required: ['orderId', 'symbol', 'cancelSize'],
    params: 'orderId symbol cancelSize',
    order: { kind: 'cancel-partial', lookups: [getOrderByOrderId] },
  });
