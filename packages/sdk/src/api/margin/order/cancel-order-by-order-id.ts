// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface CancelOrderByOrderIdParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelOrderByOrderIdResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

/**
 * Asks to cancel one margin order by KuCoin's id; check its state afterwards.
 *
 * `DELETE /api/v3/hf/margin/orders/{orderId}` on the spot host.
 * Signed, permission Margin, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470195
 */
export const cancelOrderByOrderId: Endpoint<CancelOrderByOrderIdParams, CancelOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.cancelOrderByOrderId',
    method: 'DELETE',
    path: '/api/v3/hf/margin/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'cancelOrderByOrderId',
    required: ['symbol', 'orderId'],
    params: 'symbol orderId',
    order: { kind: 'cancel', answer: { orderId: 'id' }, lookups: [getOrderByOrderId] },
  });
