// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOcoOrderByClientOid } from './get-oco-order-by-client-oid.ts';
import { getOcoOrderByOrderId } from './get-oco-order-by-order-id.ts';
import { getOcoOrderDetailByOrderId } from './get-oco-order-detail-by-order-id.ts';

export interface AddOcoOrderParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** Price of the limit order of the pair, in the quote currency. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Price that triggers the stop order of the pair, in the quote currency. */
  stopPrice: string;
  /** Limit price of the order that is placed once stopPrice is hit, in quote currency. */
  limitPrice: string;
  /**
   * TRADE, the only value: spot trading.
   * - `TRADE`: Spot orders without borrowing.
   */
  tradeType?: 'TRADE';
}

export interface AddOcoOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order, or the one that the client made up. */
  clientOid: string;
}

/**
 * Pairs a limit order with a stop order; when one acts, the other goes away; older call.
 *
 * `POST /api/v3/oco/order` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470353
 */
export const addOcoOrder: Endpoint<AddOcoOrderParams, AddOcoOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOcoOrder',
  method: 'POST',
  path: '/api/v3/oco/order',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOcoOrder',
  params: 'clientOid side symbol remark price size stopPrice limitPrice tradeType',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: { orderId: 'id' },
    lookups: [getOcoOrderByClientOid, getOcoOrderByOrderId, getOcoOrderDetailByOrderId],
  },
});
