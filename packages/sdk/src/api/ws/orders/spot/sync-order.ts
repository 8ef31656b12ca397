// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { addOrderSync } from '../../../spot/order/add-order-sync.ts';

export interface SyncOrderArgs {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market';
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Label of the order's source; empty or null when there is none. */
  tags?: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Order or trade size; base currency on spot and margin, lots on futures. */
  size?: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds?: string;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. Unit: s. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize?: string;
  /** How old the order may be when it arrives, ms. */
  allowMaxTimeWindow?: number;
  /** When you made the order, ms; it is refused when allowMaxTimeWindow has passed since. */
  clientTimestamp?: number;
}

export interface SyncOrderReply {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the order was placed; in ns unless the endpoint says ms. */
  orderTime: number;
  /** Order size as placed, in the base currency. */
  originSize: string;
  /** Amount filled so far: base currency on spot and margin, lots on futures. */
  dealSize: string;
  /** Part of the order not filled yet; base currency on spot and margin, lots on futures. */
  remainSize: string;
  /** Part of the order cancelled so far: base currency on spot, lots on futures. */
  canceledSize: string;
  /**
   * State of the record; the values depend on the endpoint.
   * - `open`: Order still active; of a service: trading as usual.
   * - `done`: Order closed: filled or cancelled.
   */
  status: 'open' | 'done' | (string & {});
  /** Time at which the matching engine handled the order, in ms. */
  matchTime: number;
}

/**
 * Place a spot order and wait for matching: the answer says what was filled.
 *
 * Operation `spot.sync_order` of the WebSocket API.
 * Over REST: spot.order.addOrderSync.
 */
export const syncOrder: Operation<SyncOrderArgs, SyncOrderReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.spot.syncOrder',
  op: 'spot.sync_order',
  endpoint: addOrderSync,
  params:
    'clientOid symbol side type stp tags remark price size funds timeInForce cancelAfter postOnly hidden iceberg visibleSize allowMaxTimeWindow clientTimestamp',
  stamp: { timestamp: 'clientTimestamp', window: 'allowMaxTimeWindow' },
});
