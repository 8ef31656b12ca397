// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByClientOidParams {
  /** Example: BTC-USDT. */
  symbol: string;
  clientOid: string;
}

export interface CancelOrderByClientOidResult {
  clientOid: string;
}

/**
 * Cancel Order By ClientOid. `DELETE /api/v3/hf/margin/orders/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470201
 */
export const cancelOrderByClientOid: Endpoint<CancelOrderByClientOidParams, CancelOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.cancelOrderByClientOid',
    method: 'DELETE',
    path: '/api/v3/hf/margin/orders/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Margin',
    pool: 'Spot',
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'cancelOrderByClientOid',
  });
