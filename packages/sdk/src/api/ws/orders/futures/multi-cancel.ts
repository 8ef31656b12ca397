// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { batchCancelOrders } from '../../../futures/order/batch-cancel-orders.ts';

export type MultiCancelArgs = unknown | unknown;

export type MultiCancelReply = MultiCancelReplyItem[];

export interface MultiCancelReplyItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string | null;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Cancel several futures orders at once; each has a result of its own.
 *
 * Operation `futures.multi_cancel` of the WebSocket API.
 * Over REST: futures.order.batchCancelOrders.
 */
export const multiCancel: Operation<MultiCancelArgs, MultiCancelReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.futures.multiCancel',
  op: 'futures.multi_cancel',
  endpoint: batchCancelOrders,
  params: 'orderIdsList clientOidsList',
});
