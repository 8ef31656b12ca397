// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOidOld } from './get-order-by-client-oid-old.ts';

export interface CancelOrderByClientOidOldParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelOrderByClientOidOldResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Id of the order that was cancelled. */
  cancelledOrderId: string;
  /** Ids of OCO orders that were cancelled along with it. */
  cancelledOcoOrderIds?: string[] | null;
}

/**
 * Asks to cancel one order of the pre-high-frequency system by your own id.
 *
 * `DELETE /api/v1/order/client-order/{clientOid}` on the spot host.
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
  required: ['clientOid'],
  params: 'clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: { clientOid: 'clientOid', cancelledOrderId: 'id' },
    lookups: [getOrderByClientOidOld],
  },
});
