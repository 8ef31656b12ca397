// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { cancelOrderByOrderIdSync } from '../../../spot/order/cancel-order-by-order-id-sync.ts';
import { cancelOrderByClientOidSync } from '../../../spot/order/cancel-order-by-client-oid-sync.ts';

export interface SyncCancelArgs {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

export interface SyncCancelReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
  /** Order size as placed, in the base currency. */
  originSize: string;
  /** Amount filled so far: base currency on spot and margin, lots on futures. */
  dealSize: string;
  /** Part of the order not filled yet; base currency on spot and margin, lots on futures. */
  remainSize: string;
  /** Part of the order cancelled so far: base currency on spot, lots on futures. */
  canceledSize: string;
  /**
   * State of the record; the values depend on the endpoint.
   * - `open`: Order still active; of a service: trading as usual.
   * - `done`: Order closed: filled or cancelled.
   */
  status: 'open' | 'done' | (string & {});
}

/**
 * Cancel one spot order and wait: the answer says what was filled and what was not.
 *
 * Operation `spot.sync_cancel` of the WebSocket API.
 * Over REST: spot.order.cancelOrderByOrderIdSync or spot.order.cancelOrderByClientOidSync.
 */
export const syncCancel: Operation<SyncCancelArgs, SyncCancelReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.spot.syncCancel',
  op: 'spot.sync_cancel',
  endpoint: cancelOrderByOrderIdSync,
  endpointBy: { orderId: cancelOrderByOrderIdSync, clientOid: cancelOrderByClientOidSync },
  params: 'symbol orderId clientOid',
});
