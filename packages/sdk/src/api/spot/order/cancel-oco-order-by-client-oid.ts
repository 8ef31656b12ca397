// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOcoOrderByClientOid } from './get-oco-order-by-client-oid.ts';

export interface CancelOcoOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelOcoOrderByClientOidResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
}

/**
 * Cancels both legs of an OCO pair by your own id; older call, answers with the leg ids.
 *
 * `DELETE /api/v3/oco/client-order/{clientOid}` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470355
 */
export const cancelOcoOrderByClientOid: Endpoint<
  CancelOcoOrderByClientOidParams,
  CancelOcoOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelOcoOrderByClientOid',
  method: 'DELETE',
  path: '/api/v3/oco/client-order/{clientOid}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 3,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelOcoOrderByClientOid',
  required: ['clientOid'],
  params: 'clientOid',
  order: { kind: 'cancel', clientOid: { param: 'clientOid' }, answer: {}, lookups: [getOcoOrderByClientOid] },
});
