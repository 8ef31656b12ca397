// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

export interface UtaCancelArgs {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
}

export interface UtaCancelReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Time in ns unless the endpoint says ms. */
  ts?: bigint | string;
}

/**
 * Cancel one order of the Unified Account, named by orderId or clientOid.
 *
 * Operation `uta.cancel` of the WebSocket API.
 * Over REST: unified.order.cancelOrder.
 */
export const utaCancel: OperationSpec<UtaCancelArgs, UtaCancelReply> = {
  id: 'ws.orders.utaCancel',
  op: 'uta.cancel',
  endpoint: 'unified.order.cancelOrder',
  exact: ['ts'],
};
