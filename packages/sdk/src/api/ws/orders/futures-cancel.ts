// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

export interface FuturesCancelArgs {
  /** Id of the order; give this, or clientOid with symbol. */
  orderId?: string;
  /** Your own id of the order; needs symbol. */
  clientOid?: string;
  /** Contract; needed with clientOid only. */
  symbol?: string;
}

export interface FuturesCancelReply {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds?: string[];
  /** Your own id of the order; needs symbol. */
  clientOid?: string;
}

/**
 * Cancel one futures order, named by orderId, or by clientOid and symbol.
 *
 * Operation `futures.cancel` of the WebSocket API.
 * Over REST: futures.order.cancelOrderById.
 */
export const futuresCancel: OperationSpec<FuturesCancelArgs, FuturesCancelReply> = {
  id: 'ws.orders.futuresCancel',
  op: 'futures.cancel',
  endpoint: 'futures.order.cancelOrderById',
};
