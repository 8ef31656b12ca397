// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelMarginOcoOrdersParams {
  /** Ids of orders as one text, separated by commas. */
  orderIds?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType?: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface BatchCancelMarginOcoOrdersResult {
  /** Ids of the orders that were cancelled. */
  cancelledOrderIds: string[];
}

/**
 * Cancels several margin OCO pairs by id, or all of a pair and margin type; answers with leg ids.
 *
 * `DELETE /api/v3/hf/margin/oco-order/cancel` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-multiple-oco-orders
 */
export const batchCancelMarginOcoOrders: Endpoint<
  BatchCancelMarginOcoOrdersParams,
  BatchCancelMarginOcoOrdersResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.batchCancelMarginOcoOrders',
  method: 'DELETE',
  path: '/api/v3/hf/margin/oco-order/cancel',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'batchCancelMarginOcoOrders',
  params: 'orderIds symbol tradeType',
  order: { kind: 'batch-cancel', lookups: [] },
});
