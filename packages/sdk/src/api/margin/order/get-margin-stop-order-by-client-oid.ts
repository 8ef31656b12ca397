// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginStopOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface GetMarginStopOrderByClientOidResult {
  /** Id that KuCoin gave the stop order. */
  id?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /**
   * NEW until the price is reached, then TRIGGERED.
   * - `NEW`: Stop or OCO order waiting; no trigger met.
   * - `TRIGGERED`: Stop or OCO order whose trigger has been met.
   */
  status?: 'NEW' | 'TRIGGERED' | (string & {});
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell' | (string & {});
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Order size, in the base currency. */
  size?: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds?: string | null;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp?: string | null;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | (string & {});
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency; null if unused. */
  visibleSize?: string | null;
  /** Where the order came from, for example API. */
  channel?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string | null;
  /** No known meaning; null in the examples of stop orders. */
  relatedNo?: string | null;
  /** Time the order was placed, in ns. */
  orderTime?: bigint;
  /** Site the order was placed on, for example kucoin. */
  domainId?: string;
  /**
   * Who placed the order: USER, or MARGIN_SYSTEM in a liquidation.
   * - `USER`: Placed by the user.
   * - `MARGIN_SYSTEM`: Placed by KuCoin's margin system.
   */
  tradeSource?: 'USER' | 'MARGIN_SYSTEM' | (string & {});
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `TRADE`: Spot orders without borrowing.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE' | (string & {});
  /** Currency in which the fee is charged. */
  feeCurrency?: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate?: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate?: string;
  /** When the record was made, in ms. */
  createdAt?: number;
  /**
   * loss fires when the price falls to stopPrice, entry when it rises to it.
   * - `loss`: Fires when the price falls to stopPrice or lower.
   * - `entry`: Fires when the price rises to stopPrice or higher.
   */
  stop?: 'loss' | 'entry' | (string & {});
  /** Time the stop fired; null before that. */
  stopTriggerTime?: number | null;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice?: string | null;
  /** Limit price used once the stop leg is triggered, in quote currency; null if there is none. */
  limitPrice?: string | null;
  /** No known meaning; null in the examples of stop orders. */
  pop?: string | null;
  /** Condition recorded for a stop order; null in the known samples, and not explained by KuCoin. */
  activateCondition?: string | null;
}

/**
 * One margin stop order with its trigger, by your own id.
 *
 * `GET /api/v3/hf/margin/stop-order/clientOid` on the spot host.
 * Signed, permission General, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-details-by-clientoid
 */
export const getMarginStopOrderByClientOid: Endpoint<
  GetMarginStopOrderByClientOidParams,
  GetMarginStopOrderByClientOidResult
> = /*#__PURE__*/ exactEndpoint({
  id: 'margin.order.getMarginStopOrderByClientOid',
  method: 'GET',
  path: '/api/v3/hf/margin/stop-order/clientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 3,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginStopOrderByClientOid',
  params: 'clientOid',
  finds: {
    by: { clientOid: 'clientOid' },
    orderId: 'id',
    clientOid: 'clientOid',
    created: ['createdAt', 1],
    open: ['status', ['NEW']],
    goesOn: ['status', ['TRIGGERED']],
    notFound: [],
  },
  exact: ['orderTime'],
});
