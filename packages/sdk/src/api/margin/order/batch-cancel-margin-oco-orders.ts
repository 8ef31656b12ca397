// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelMarginOcoOrdersParams {
  orderIds?: string;
  symbol?: string;
  tradeType?: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface BatchCancelMarginOcoOrdersResult {
  cancelledOrderIds: string[];
}

/**
 * Batch Cancel Margin OCO Orders. `DELETE /api/v3/hf/margin/oco-order/cancel` on the spot host.
 *
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
});
