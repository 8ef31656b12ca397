// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { modifyOrder } from '../../../spot/order/modify-order.ts';

export interface ModifyArgs {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
  /** Price the order shall have, in the quote currency; give it, newSize or both. */
  newPrice?: string;
  /** Size the order shall have; give it, newPrice or both. Unit: base currency. */
  newSize?: string;
}

export interface ModifyReply {
  /** Id of the order that takes the place of the modified one. */
  newOrderId: string;
  /** Your own id of the order; give this or orderId. */
  clientOid: string;
}

/**
 * Change the price or size of a spot order; it gets a new order id.
 *
 * Operation `spot.modify` of the WebSocket API.
 * Over REST: spot.order.modifyOrder.
 */
export const modify: Operation<ModifyArgs, ModifyReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.spot.modify',
  op: 'spot.modify',
  endpoint: modifyOrder,
  params: 'symbol orderId clientOid newPrice newSize',
});
