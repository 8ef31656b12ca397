// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId?: string;
}

export interface GetMarginOcoOrderByOrderIdResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /** NEW, TRIGGERED, DONE or CANCELLED. */
  status: string;
}

/**
 * Overall state of a margin OCO pair by KuCoin's id, without its legs.
 *
 * `GET /api/v3/hf/margin/oco-order/orderId` on the spot host.
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-info-by-orderid
 */
export const getMarginOcoOrderByOrderId: Endpoint<
  GetMarginOcoOrderByOrderIdParams,
  GetMarginOcoOrderByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderByOrderId',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/orderId',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderByOrderId',
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
