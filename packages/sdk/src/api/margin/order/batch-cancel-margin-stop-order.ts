// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelMarginStopOrderParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  /** Ids of orders as one text, separated by commas. */
  orderIds?: string;
}

export interface BatchCancelMarginStopOrderResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels untriggered margin stop orders by ids or by pair and margin type.
 *
 * `DELETE /api/v3/hf/margin/stop-order/cancel` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-orders
 */
export const batchCancelMarginStopOrder: Endpoint<
  BatchCancelMarginStopOrderParams,
  BatchCancelMarginStopOrderResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.batchCancelMarginStopOrder',
  method: 'DELETE',
  path: '/api/v3/hf/margin/stop-order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'batchCancelMarginStopOrder',
  required: ['tradeType'],
  params: 'symbol tradeType orderIds',
  order: { kind: 'batch-cancel', lookups: [] },
});
