// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

export interface MarginCancelArgs {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

export interface MarginCancelReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

/**
 * Cancel one margin order, named by orderId or clientOid; classic accounts only.
 *
 * Operation `margin.cancel` of the WebSocket API.
 * Over REST: margin.order.cancelOrderByOrderId.
 */
export const marginCancel: OperationSpec<MarginCancelArgs, MarginCancelReply> = {
  id: 'ws.orders.marginCancel',
  op: 'margin.cancel',
  endpoint: 'margin.order.cancelOrderByOrderId',
};
