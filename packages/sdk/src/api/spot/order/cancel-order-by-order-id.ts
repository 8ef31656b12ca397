// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface CancelOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
}

export interface CancelOrderByOrderIdResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

/**
 * Asks to cancel one order by KuCoin's id; the order's state tells whether it worked.
 *
 * `DELETE /api/v1/hf/orders/{orderId}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470174
 */
export const cancelOrderByOrderId: Endpoint<CancelOrderByOrderIdParams, CancelOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.cancelOrderByOrderId',
    method: 'DELETE',
    path: '/api/v1/hf/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 1,
    service: 'Spot',
    subService: 'Order',
    methodName: 'cancelOrderByOrderId',
    required: ['orderId', 'symbol'],
    params: 'orderId symbol',
    order: { kind: 'cancel', answer: { orderId: 'id' }, lookups: [getOrderByOrderId] },
  });
