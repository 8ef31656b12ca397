// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getMarginStopOrderByClientOid } from './get-margin-stop-order-by-client-oid.ts';
import { getMarginStopOrderByOrderId } from './get-margin-stop-order-by-order-id.ts';

export interface AddMarginStopOrderParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
  /** Free text on the order. */
  remark?: string;
  /** loss fires when the price falls to stopPrice, entry when it rises to it. */
  stop?: string;
  /** Price that triggers the order, in the quote currency. */
  stopPrice: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** true for isolated margin, false (default) for cross margin. */
  isIsolated: boolean;
  /** Use what the order earns to pay back the loan, up to the filled amount. */
  autoRepay: boolean;
  /** Borrow whatever the margin account lacks for this order. */
  autoBorrow: boolean;
  /** Limit price, a multiple of priceIncrement, in the quote currency; not for market orders. */
  price?: string;
  /** Order size, in the base currency; market orders may name funds in its place. */
  size?: string;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK';
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency. */
  visibleSize?: string;
  /** Market orders only, instead of size: money to spend or receive, in quote currency. */
  funds?: string;
}

export interface AddMarginStopOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Places a margin order that sleeps until stopPrice is met; can borrow and repay by itself.
 *
 * `POST /api/v3/hf/margin/stop-order` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-stop-order
 */
export const addMarginStopOrder: Endpoint<AddMarginStopOrderParams, AddMarginStopOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.order.addMarginStopOrder',
    method: 'POST',
    path: '/api/v3/hf/margin/stop-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 3,
    service: 'Margin',
    subService: 'Order',
    methodName: 'addMarginStopOrder',
    params:
      'clientOid side symbol type remark stop stopPrice stp isIsolated autoRepay autoBorrow price size timeInForce cancelAfter postOnly hidden iceberg visibleSize funds',
    order: {
      kind: 'place',
      clientOid: { param: 'clientOid', isNew: true },
      answer: { orderId: 'id', clientOid: 'clientOid' },
      lookups: [getMarginStopOrderByClientOid, getMarginStopOrderByOrderId],
    },
  });
