// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelStopOrderByClientOidParams {
  /** Example: BTC-USDT. */
  symbol?: string;
  clientOid: string;
}

export interface CancelStopOrderByClientOidResult {
  clientOid: string;
  cancelledOrderId: string;
}

/**
 * Cancel Stop Order By ClientOid. `DELETE /api/v1/stop-order/cancelOrderByClientOid` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470336
 */
export const cancelStopOrderByClientOid: Endpoint<
  CancelStopOrderByClientOidParams,
  CancelStopOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelStopOrderByClientOid',
  method: 'DELETE',
  path: '/api/v1/stop-order/cancelOrderByClientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 5,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelStopOrderByClientOid',
});
