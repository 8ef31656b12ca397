// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { cancelOrderByOrderId } from '../../../spot/order/cancel-order-by-order-id.ts';
import { cancelOrderByClientOid } from '../../../spot/order/cancel-order-by-client-oid.ts';

export interface CancelArgs {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

export interface CancelReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

/**
 * Ask to cancel one spot order, named by orderId or clientOid.
 *
 * Operation `spot.cancel` of the WebSocket API.
 * Over REST: spot.order.cancelOrderByOrderId or spot.order.cancelOrderByClientOid.
 */
export const cancel: Operation<CancelArgs, CancelReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.spot.cancel',
  op: 'spot.cancel',
  endpoint: cancelOrderByOrderId,
  endpointBy: { orderId: cancelOrderByOrderId, clientOid: cancelOrderByClientOid },
  params: 'symbol orderId clientOid',
});
