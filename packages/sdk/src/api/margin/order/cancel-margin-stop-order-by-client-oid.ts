// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginStopOrderByClientOid } from './get-margin-stop-order-by-client-oid.ts';

export interface CancelMarginStopOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelMarginStopOrderByClientOidResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels one margin stop order by your own id.
 *
 * `DELETE /api/v3/hf/margin/stop-order/cancel-by-clientOid` on the spot host.
 * Signed, permission General, pool unknown, weight 5.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-clientoid
 */
export const cancelMarginStopOrderByClientOid: Endpoint<
  CancelMarginStopOrderByClientOidParams,
  CancelMarginStopOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.cancelMarginStopOrderByClientOid',
  method: 'DELETE',
  path: '/api/v3/hf/margin/stop-order/cancel-by-clientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 5,
  service: 'Margin',
  subService: 'Order',
  methodName: 'cancelMarginStopOrderByClientOid',
  required: ['clientOid'],
  params: 'clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: { cancelledOrderIds: 'ids' },
    lookups: [getMarginStopOrderByClientOid],
  },
});
