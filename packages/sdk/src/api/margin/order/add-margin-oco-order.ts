// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginOcoOrderByClientOid } from './get-margin-oco-order-by-client-oid.ts';
import { getMarginOcoOrderByOrderId } from './get-margin-oco-order-by-order-id.ts';
import { getMarginOcoOrderDetailByOrderId } from './get-margin-oco-order-detail-by-order-id.ts';

export interface AddMarginOcoOrderParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Price of the limit order of the pair, in the quote currency. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Price that triggers the stop order of the pair, in the quote currency. */
  stopPrice: string;
  /** Limit price of the order that is placed once stopPrice is hit, in quote currency. */
  limitPrice: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /** true for isolated margin, false (default) for cross margin. */
  isIsolated: boolean;
  /** Use what the order earns to pay back the loan, up to the filled amount. */
  autoRepay?: boolean;
  /** Borrow whatever the margin account lacks for this order. */
  autoBorrow?: boolean;
}

export interface AddMarginOcoOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order, or the one that the client made up. */
  clientOid: string;
}

/**
 * Pairs a limit order with a stop order on margin; when one acts, the other goes away.
 *
 * `POST /api/v3/hf/margin/oco-order` on the spot host.
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-oco-order
 */
export const addMarginOcoOrder: Endpoint<AddMarginOcoOrderParams, AddMarginOcoOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.addMarginOcoOrder',
    method: 'POST',
    path: '/api/v3/hf/margin/oco-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'addMarginOcoOrder',
    params: 'symbol side price size stopPrice limitPrice clientOid isIsolated autoRepay autoBorrow',
    order: {
      kind: 'place',
      clientOid: { param: 'clientOid', isNew: true },
      answer: { orderId: 'id' },
      lookups: [getMarginOcoOrderByClientOid, getMarginOcoOrderByOrderId, getMarginOcoOrderDetailByOrderId],
    },
  });
