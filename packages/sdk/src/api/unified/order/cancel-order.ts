// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface CancelOrderParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

export interface CancelOrderResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Time KuCoin finished the request, in ns; not on classic accounts. */
  ts?: bigint;
}

/**
 * Asks to cancel one order by either id; the order's state tells whether it worked.
 *
 * `POST /api/ua/v2/unified/order/cancel` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 1.
 */
export const cancelOrder: Endpoint<CancelOrderParams, CancelOrderResult> = /*#__PURE__*/ exactEndpoint({
  id: 'unified.order.cancelOrder',
  method: 'POST',
  path: '/api/ua/v2/unified/order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'Unified',
  subService: 'Order',
  methodName: 'cancelOrder',
  params: 'tradeType symbol orderId clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: { tradeType: 'request.tradeType', orderId: 'id', clientOid: 'clientOid' },
    lookups: [getOrderDetails],
  },
  exact: ['ts'],
});
