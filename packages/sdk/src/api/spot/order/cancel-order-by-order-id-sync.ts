// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface CancelOrderByOrderIdSyncParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface CancelOrderByOrderIdSyncResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
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
  /** Money the order was placed for, in the quote currency; only market orders by funds have it. */
  originFunds?: string;
}

/**
 * Cancels by KuCoin's id and waits; answers with filled and cancelled size.
 *
 * `DELETE /api/v1/hf/orders/sync/{orderId}` on the spot host.
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
  required: ['symbol', 'orderId'],
  params: 'symbol orderId',
  order: {
    kind: 'cancel',
    answer: {
      orderId: 'id',
      originSize: 'order.size',
      dealSize: 'order.dealSize',
      remainSize: 'order.remainSize',
      canceledSize: 'order.cancelledSize',
      status: ['open', 'done'],
    },
    lookups: [getOrderByOrderId],
  },
});
