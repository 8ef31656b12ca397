// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

export interface SpotCancelArgs {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

export interface SpotCancelReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

/**
 * Ask to cancel one spot order, named by orderId or clientOid.
 *
 * Operation `spot.cancel` of the WebSocket API.
 * Over REST: spot.order.cancelOrderByOrderId.
 */
export const spotCancel: OperationSpec<SpotCancelArgs, SpotCancelReply> = {
  id: 'ws.orders.spotCancel',
  op: 'spot.cancel',
  endpoint: 'spot.order.cancelOrderByOrderId',
};
