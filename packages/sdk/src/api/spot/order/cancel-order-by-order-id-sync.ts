// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByOrderIdSyncParams {
  /** Example: BTC-USDT. */
  symbol: string;
  orderId: string;
}

export interface CancelOrderByOrderIdSyncResult {
  orderId: string;
  originSize: string;
  dealSize: string;
  remainSize: string;
  canceledSize: string;
  status: 'open' | 'done' | (string & {});
}

/**
 * Cancel Order By OrderId Sync. `DELETE /api/v1/hf/orders/sync/{orderId}` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470185
 */
export const cancelOrderByOrderIdSync: Endpoint<
  CancelOrderByOrderIdSyncParams,
  CancelOrderByOrderIdSyncResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelOrderByOrderIdSync',
  method: 'DELETE',
  path: '/api/v1/hf/orders/sync/{orderId}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelOrderByOrderIdSync',
});
