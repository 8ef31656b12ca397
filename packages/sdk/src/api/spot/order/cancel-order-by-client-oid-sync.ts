// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';

export interface CancelOrderByClientOidSyncParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface CancelOrderByClientOidSyncResult {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Order size as placed, in the base currency. */
  originSize: string;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Part of the order that was not filled, in the base currency. */
  remainSize: string;
  /** Part of the order cancelled so far, in base currency. */
  canceledSize: string;
  /**
   * open, or done once filled or cancelled.
   * - `open`: Order still active.
   * - `done`: Order closed: filled or cancelled.
   */
  status: 'open' | 'done' | (string & {});
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Money the order was placed for, in the quote currency; only market orders by funds have it. */
  originFunds?: string;
}

/**
 * Cancels by your own id and waits; answers with filled and cancelled size.
 *
 * `DELETE /api/v1/hf/orders/sync/client-order/{clientOid}` on the spot host.
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
  required: ['symbol', 'clientOid'],
  params: 'symbol clientOid',
  order: {
    kind: 'cancel',
    clientOid: { param: 'clientOid' },
    answer: {
      clientOid: 'clientOid',
      originSize: 'order.size',
      dealSize: 'order.dealSize',
      remainSize: 'order.remainSize',
      canceledSize: 'order.cancelledSize',
      status: ['open', 'done'],
    },
    lookups: [getOrderByClientOid],
  },
});
