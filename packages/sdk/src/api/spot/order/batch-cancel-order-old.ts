// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchCancelOrderOldParams {
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: TRADE. */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
}

export interface BatchCancelOrderOldResult {
  cancelledOrderIds: string[];
}

/**
 * Batch Cancel Order - Old. `DELETE /api/v1/orders` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470345
 */
export const batchCancelOrderOld: Endpoint<BatchCancelOrderOldParams, BatchCancelOrderOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchCancelOrderOld',
    method: 'DELETE',
    path: '/api/v1/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 20,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchCancelOrderOld',
  });
