// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelMarginStopOrderParams {
  symbol?: string;
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  orderIds?: string;
}

export interface BatchCancelMarginStopOrderResult {
  cancelledOrderIds: string[];
}

/**
 * Batch Cancel Margin Stop Orders. `DELETE /api/v3/hf/margin/stop-order/cancel` on the spot host.
 *
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
});
