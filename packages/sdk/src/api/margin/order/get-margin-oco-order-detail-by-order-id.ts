// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderDetailByOrderIdParams {
  /** Id that KuCoin gave the order. */
  orderId: string;
}

export interface GetMarginOcoOrderDetailByOrderIdResult {
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
  /** The two orders that make up the OCO order. */
  orders: GetMarginOcoOrderDetailByOrderIdResultOrdersItem[];
}

export interface GetMarginOcoOrderDetailByOrderIdResultOrdersItem {
  /** Id of this leg of the OCO order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string;
  /** Order size, in the base currency. */
  size: string;
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
 * State of a margin OCO pair and of both its legs, by KuCoin's id.
 *
 * `GET /api/v3/hf/margin/oco-order/detail/orderId` on the spot host.
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-details
 */
export const getMarginOcoOrderDetailByOrderId: Endpoint<
  GetMarginOcoOrderDetailByOrderIdParams,
  GetMarginOcoOrderDetailByOrderIdResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderDetailByOrderId',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/detail/orderId',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderDetailByOrderId',
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
