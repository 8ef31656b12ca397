// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginOcoOrderByClientOid } from './get-margin-oco-order-by-client-oid.ts';

export interface CancelMarginOcoOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelMarginOcoOrderByClientOidResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
}

/**
 * Cancels both legs of a margin OCO pair by your own id; answers with the leg ids.
 *
 * `DELETE /api/v3/hf/margin/oco-order/cancel-by-clientOid` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-clientoid
 */
export const cancelMarginOcoOrderByClientOid: Endpoint<
  CancelMarginOcoOrderByClientOidParams,
  CancelMarginOcoOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.cancelMarginOcoOrderByClientOid',
  method: 'DELETE',
  path: '/api/v3/hf/margin/oco-order/cancel-by-clientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'cancelMarginOcoOrderByClientOid',
  required: ['clientOid'],
  params: 'clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: {},
    lookups: [getMarginOcoOrderByClientOid],
  },
});
