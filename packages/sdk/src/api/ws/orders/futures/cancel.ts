// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { cancelOrderById } from '../../../futures/order/cancel-order-by-id.ts';
import { cancelOrderByClientOid } from '../../../futures/order/cancel-order-by-client-oid.ts';

export interface CancelArgs {
  /** Id of the order; give this, or clientOid with symbol. */
  orderId?: string;
  /** Your own id of the order; needs symbol. */
  clientOid?: string;
  /** Contract; needed with clientOid only. */
  symbol?: string;
}

export interface CancelReply {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
  /** Your own id of the order; needs symbol. */
  clientOid?: string;
}

/**
 * Cancel one futures order, named by orderId, or by clientOid and symbol.
 *
 * Operation `futures.cancel` of the WebSocket API.
 * Over REST: futures.order.cancelOrderById or futures.order.cancelOrderByClientOid.
 */
export const cancel: Operation<CancelArgs, CancelReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.futures.cancel',
  op: 'futures.cancel',
  endpoint: cancelOrderById,
  endpointBy: { orderId: cancelOrderById, clientOid: cancelOrderByClientOid },
  params: 'orderId clientOid symbol',
});
