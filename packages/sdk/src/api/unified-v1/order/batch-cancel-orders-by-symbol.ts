// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrdersBySymbolParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /**
   * Which orders: NORMAL for plain ones, ADVANCED (CONDITION) for conditional ones.
   * - `NORMAL`: Plain orders.
   * - `ADVANCED`: Orders with a trigger.
   */
  orderFilter?: 'NORMAL' | 'ADVANCED';
}

export interface BatchCancelOrdersBySymbolResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  /** Time KuCoin finished the cancellation, in ns; not on classic accounts. */
  ts?: bigint;
  /** Rows of this page, or the entries of a list. */
  items: BatchCancelOrdersBySymbolResultItem[] | BatchCancelOrdersBySymbolResultItemsItem[];
}

export interface BatchCancelOrdersBySymbolResultItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Why this order was not cancelled. */
  msg?: string;
  /** Time KuCoin finished the cancellation, in ns; not on classic accounts. */
  ts?: bigint;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

export interface BatchCancelOrdersBySymbolResultItemsItem {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Why this order was not cancelled. */
  msg?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Time KuCoin finished the cancellation, in ns; not on classic accounts. */
  ts?: number;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string | null;
}

/**
 * v1: cancels the orders of a symbol, plain or conditional; up to 100.
 *
 * `POST /api/ua/v1/unified/order/cancel-all` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 20.
 * @deprecated Use unified.order.batchCancelOrdersBySymbol.
 * @see https://www.kucoin.com/docs-new/rest/ua/batch-cancel-order-by-symbol
 */
export const batchCancelOrdersBySymbol: Endpoint<
  BatchCancelOrdersBySymbolParams,
  BatchCancelOrdersBySymbolResult
> = /*#__PURE__*/ exactEndpoint({
  id: 'unifiedV1.order.batchCancelOrdersBySymbol',
  method: 'POST',
  path: '/api/ua/v1/unified/order/cancel-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'batchCancelOrdersBySymbol',
  params: 'tradeType symbol marginMode orderFilter',
  order: { kind: 'batch-cancel', lookups: [] },
  exact: ['ts'],
});
