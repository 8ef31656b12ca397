// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByClientOidOldParams {
  clientOid: string;
}

export interface CancelOrderByClientOidOldResult {
  clientOid: string;
  cancelledOrderId: string;
  cancelledOcoOrderIds: string[] | null;
}

/**
 * Cancel Order By ClientOid - Old. `DELETE /api/v1/order/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470344
 */
export const cancelOrderByClientOidOld: Endpoint<
  CancelOrderByClientOidOldParams,
  CancelOrderByClientOidOldResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelOrderByClientOidOld',
  method: 'DELETE',
  path: '/api/v1/order/client-order/{clientOid}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 3,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelOrderByClientOidOld',
});
