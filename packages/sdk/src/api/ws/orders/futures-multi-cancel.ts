// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

export type FuturesMultiCancelArgs = unknown | unknown;

export type FuturesMultiCancelReply = FuturesMultiCancelReplyItem[];

export interface FuturesMultiCancelReplyItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string | null;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg: string;
}

/**
 * Cancel several futures orders at once; each has a result of its own.
 *
 * Operation `futures.multi_cancel` of the WebSocket API.
 * Over REST: futures.order.batchCancelOrders.
 */
export const futuresMultiCancel: OperationSpec<FuturesMultiCancelArgs, FuturesMultiCancelReply> = {
  id: 'ws.orders.futuresMultiCancel',
  op: 'futures.multi_cancel',
  endpoint: 'futures.order.batchCancelOrders',
};
