// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderDetailByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface GetOcoOrderDetailByOrderIdResult {
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
  /** The two orders that make up the OCO order. */
  orders: GetOcoOrderDetailByOrderIdResultOrdersItem[];
}

export interface GetOcoOrderDetailByOrderIdResultOrdersItem {
  /** Id of this leg of the OCO order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string;
  /** Order size, in the base currency. */
  size: string;
  /** NEW, TRIGGERED, DONE or CANCELLED. */
  status: string;
}

/**
 * State of an OCO pair and of both its legs, by KuCoin's id; older call.
 *
 * `GET /api/v3/oco/order/details/{orderId}` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470359
 */
export const getOcoOrderDetailByOrderId: Endpoint<
  GetOcoOrderDetailByOrderIdParams,
  GetOcoOrderDetailByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'spot.order.getOcoOrderDetailByOrderId',
  method: 'GET',
  path: '/api/v3/oco/order/details/{orderId}',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'getOcoOrderDetailByOrderId',
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
