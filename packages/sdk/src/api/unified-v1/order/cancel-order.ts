// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface CancelOrderParams {
  /**
   * Account mode in the path of the older unified routes: unified or classic. Default: unified.
   * - `unified`: Unified account, one pool for all trading.
   * - `classic`: Classic accounts, one per kind of trading.
   */
  accountMode: 'unified' | 'classic';
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

export interface CancelOrderResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Time KuCoin finished the request, in ns; not on classic accounts. */
  ts?: bigint;
}

/**
 * v1: asks to cancel one order by either id; the account mode is part of the path.
 *
 * `POST /api/ua/v1/{accountMode}/order/cancel` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 1.
 * @deprecated Use unified.order.cancelOrder.
 * @see https://www.kucoin.com/docs-new/rest/ua/cancel-order
 */
export const cancelOrder: Endpoint<CancelOrderParams, CancelOrderResult> = /*#__PURE__*/ exactEndpoint({
  id: 'unifiedV1.order.cancelOrder',
  method: 'POST',
  path: '/api/ua/v1/{accountMode}/order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'cancelOrder',
  query: ['tradeType'],
  params: 'accountMode tradeType symbol orderId clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: { tradeType: 'request.tradeType', orderId: 'id', clientOid: 'clientOid' },
    lookups: [getOrderDetails],
  },
  exact: ['ts'],
});
