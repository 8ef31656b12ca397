// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface GetOcoOrderByOrderIdResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /**
   * NEW, TRIGGERED, DONE or CANCELLED.
   * - `NEW`: Stop or OCO order waiting; no trigger met.
   * - `DONE`: Finished.
   * - `TRIGGERED`: Stop or OCO order whose trigger has been met.
   * - `CANCELLED`: Called off before it was carried out.
   */
  status: 'NEW' | 'DONE' | 'TRIGGERED' | 'CANCELLED' | (string & {});
}

/**
 * Overall state of an OCO pair by KuCoin's id, without its legs; older call.
 *
 * `GET /api/v3/oco/order/{orderId}` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470357
 */
export const getOcoOrderByOrderId: Endpoint<GetOcoOrderByOrderIdParams, GetOcoOrderByOrderIdResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOcoOrderByOrderId',
    method: 'GET',
    path: '/api/v3/oco/order/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOcoOrderByOrderId',
    params: 'orderId',
    finds: {
      by: { orderId: 'orderId' },
      orderId: 'orderId',
      clientOid: 'clientOid',
      created: ['orderTime', 1],
      open: ['status', ['NEW', 'TRIGGERED']],
      notFound: [],
    },
  });
