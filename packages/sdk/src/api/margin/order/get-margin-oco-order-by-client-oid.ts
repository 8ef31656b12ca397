// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface GetMarginOcoOrderByClientOidResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /**
   * NEW, TRIGGERED, DONE or CANCELLED.
   * - `NEW`: Stop or OCO order waiting; no trigger met.
   * - `TRIGGERED`: Stop or OCO order whose trigger has been met.
   * - `DONE`: Finished.
   * - `CANCELLED`: Called off before it was carried out.
   */
  status: 'NEW' | 'TRIGGERED' | 'DONE' | 'CANCELLED' | (string & {});
}

/**
 * Overall state of a margin OCO pair by your own id, without its legs.
 *
 * `GET /api/v3/hf/margin/oco-order/clientOid` on the spot host.
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-info-by-clientoid
 */
export const getMarginOcoOrderByClientOid: Endpoint<
  GetMarginOcoOrderByClientOidParams,
  GetMarginOcoOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderByClientOid',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/clientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderByClientOid',
  params: 'clientOid',
  finds: {
    by: { clientOid: 'clientOid' },
    orderId: 'orderId',
    clientOid: 'clientOid',
    created: ['orderTime', 1],
    open: ['status', ['NEW', 'TRIGGERED']],
    notFound: [],
  },
});
