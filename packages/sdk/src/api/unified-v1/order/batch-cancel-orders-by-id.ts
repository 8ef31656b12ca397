// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface BatchCancelOrdersByIdParams {
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
  /** Orders to cancel, each named by its symbol and one of its ids. */
  cancelOrderList: BatchCancelOrdersByIdParamsCancelOrderItem[];
}

export interface BatchCancelOrdersByIdParamsCancelOrderItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

export interface BatchCancelOrdersByIdResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  /** Rows of this page, or the entries of a list. */
  items: BatchCancelOrdersByIdResultItem[];
}

export interface BatchCancelOrdersByIdResultItem {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Why this order was not cancelled. */
  msg?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Time KuCoin finished the cancellation, in ns; not on classic accounts. */
  ts?: bigint;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * v1: cancels up to 20 orders by id; each entry succeeds or fails by itself.
 *
 * `POST /api/ua/v1/{accountMode}/order/cancel-batch` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 4.
 * @deprecated Use unified.order.batchCancelOrdersById.
 * @see https://www.kucoin.com/docs-new/rest/ua/batch-cancel-order-by-id
 */
export const batchCancelOrdersById: Endpoint<BatchCancelOrdersByIdParams, BatchCancelOrdersByIdResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'unifiedV1.order.batchCancelOrdersById',
    method: 'POST',
    path: '/api/ua/v1/{accountMode}/order/cancel-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Unified',
    pool: 'UtaTrading',
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'batchCancelOrdersById',
    query: ['tradeType'],
    params: 'accountMode tradeType cancelOrderList',
    order: {
      kind: 'batch-cancel',
      clientOid: { param: 'clientOid', list: 'cancelOrderList' },
      batch: { rows: 'items', success: ['code', '200000'], assumed: true, reason: 'msg' },
      lookups: [getOrderDetails],
    },
    exact: ['ts'],
  });
