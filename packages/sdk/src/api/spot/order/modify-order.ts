// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface ModifyOrderParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Id of the order to change; give this or clientOid. */
  orderId?: string;
  /** Price the order shall have, in the quote currency; give it, newSize or both. */
  newPrice?: string;
  /** Size the order shall have, in the base currency; give it, newPrice or both. */
  newSize?: string;
}

export interface ModifyOrderResult {
  /** Id of the order that takes the place of the modified one. */
  newOrderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

/**
 * Changes price or size by cancelling and placing anew; answers with the new id.
 *
 * `POST /api/v1/hf/orders/alter` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470171
 */
export const modifyOrder: Endpoint<ModifyOrderParams, ModifyOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.modifyOrder',
  method: 'POST',
  path: '/api/v1/hf/orders/alter',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'modifyOrder',
  params: 'clientOid symbol orderId newPrice newSize',
  order: {
    kind: 'amend',
    clientOid: { param: 'clientOid' },
    changesOrderId: true,
    lookups: [getOrderByClientOid, getOrderByOrderId],
  },
});
