// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { cancelOrder } from '../../../unified/order/cancel-order.ts';

export interface CancelArgs {
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

export interface CancelReply {
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
export const cancel: Operation<CancelArgs, CancelReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.uta.cancel',
  op: 'uta.cancel',
  endpoint: cancelOrder,
  params: 'tradeType symbol orderId clientOid',
  exact: ['ts'],
});
