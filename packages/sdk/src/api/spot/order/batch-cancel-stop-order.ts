// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelStopOrderParams {
  symbol?: string;
  tradeType?: string;
  orderIds?: string;
}

export interface BatchCancelStopOrderResult {
  cancelledOrderIds: string[];
}

/**
 * Batch Cancel Stop Orders. `DELETE /api/v1/stop-order/cancel` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470337
 */
export const batchCancelStopOrder: Endpoint<BatchCancelStopOrderParams, BatchCancelStopOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchCancelStopOrder',
    method: 'DELETE',
    path: '/api/v1/stop-order/cancel',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchCancelStopOrder',
  });
