// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersBySymbolParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions). Default: CROSS.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode?: 'CROSS' | 'ISOLATED';
  /**
   * Which orders: NORMAL for plain ones, ADVANCED (CONDITION) for conditional ones.
   * - `NORMAL`: Plain orders.
   * - `ADVANCED`: Orders with a trigger.
   */
  orderFilter?: 'NORMAL' | 'ADVANCED';
}

export interface BatchCancelOrdersBySymbolResult {
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Time KuCoin finished the cancellation, in ns; not on classic accounts. */
  ts?: bigint;
  /** Rows of this page, or the entries of a list. */
  items: BatchCancelOrdersBySymbolResultItem[];
}

export interface BatchCancelOrdersBySymbolResultItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

/**
 * Cancels up to 100 orders of a symbol, either plain or conditional ones.
 *
 * `POST /api/ua/v2/unified/order/cancel-all` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 20.
 */
export const batchCancelOrdersBySymbol: Endpoint<
  BatchCancelOrdersBySymbolParams,
  BatchCancelOrdersBySymbolResult
> = /*#__PURE__*/ exactEndpoint({
  id: 'unified.order.batchCancelOrdersBySymbol',
  method: 'POST',
  path: '/api/ua/v2/unified/order/cancel-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 20,
  service: 'Unified',
  subService: 'Order',
  methodName: 'batchCancelOrdersBySymbol',
  params: 'symbol tradeType marginMode orderFilter',
  order: { kind: 'batch-cancel', lookups: [] },
  exact: ['ts'],
});
