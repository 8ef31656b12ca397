// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelPartialOrderParams {
  orderId: string;
  /** Example: BTC-USDT. */
  symbol: string;
  cancelSize: string;
}

export interface CancelPartialOrderResult {
  orderId: string;
  cancelSize: string;
}

/**
 * Cancel Partial Order. `DELETE /api/v1/hf/orders/cancel/{orderId}` on the spot host.
 *
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
  });
