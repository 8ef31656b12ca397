// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface BatchCancelOrdersByIdParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
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
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
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
 * Cancels up to 20 orders by id; each entry succeeds or fails by itself.
 *
 * `POST /api/ua/v2/unified/order/cancel-batch` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 4.
 */
export const batchCancelOrdersById: Endpoint<BatchCancelOrdersByIdParams, BatchCancelOrdersByIdResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.order.batchCancelOrdersById',
    method: 'POST',
    path: '/api/ua/v2/unified/order/cancel-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Unified',
    pool: 'UtaTrading',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'batchCancelOrdersById',
    params: 'tradeType cancelOrderList',
    order: {
      kind: 'batch-cancel',
      clientOid: { param: 'clientOid', list: 'cancelOrderList' },
      batch: { rows: 'items', success: ['code', '200000'], assumed: true, reason: 'msg' },
      lookups: [getOrderDetails],
    },
    exact: ['ts'],
  });
