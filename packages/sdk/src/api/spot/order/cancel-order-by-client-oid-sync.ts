// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelOrderByClientOidSyncParams {
  /** Example: BTC-USDT. */
  symbol: string;
  clientOid: string;
}

export interface CancelOrderByClientOidSyncResult {
  clientOid: string;
  originSize: string;
  dealSize: string;
  remainSize: string;
  canceledSize: string;
  status: 'open' | 'done' | (string & {});
}

/**
 * Cancel Order By ClientOid Sync. `DELETE /api/v1/hf/orders/sync/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470186
 */
export const cancelOrderByClientOidSync: Endpoint<
  CancelOrderByClientOidSyncParams,
  CancelOrderByClientOidSyncResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.cancelOrderByClientOidSync',
  method: 'DELETE',
  path: '/api/v1/hf/orders/sync/client-order/{clientOid}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'cancelOrderByClientOidSync',
});
