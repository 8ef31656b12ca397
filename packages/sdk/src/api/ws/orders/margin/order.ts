// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { addOrder } from '../../../margin/order/add-order.ts';

export interface OrderArgs {
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
  type?: 'limit' | 'market';
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** true for isolated margin, false (default) for cross margin. */
  isIsolated?: boolean;
  /** Borrow whatever the margin account lacks for this order. */
  autoBorrow?: boolean;
  /** Use what the order earns to pay back the loan, up to the filled amount. */
  autoRepay?: boolean;
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
}

export interface OrderReply {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Amount borrowed for the order; null or absent if autoBorrow did not borrow. */
  borrowSize?: string;
  /** Id of the loan taken for the order; null or absent if autoBorrow did not borrow. */
  loanApplyId?: string;
}

/**
 * Place a margin order, with borrowing and repaying on request; classic accounts only.
 *
 * Operation `margin.order` of the WebSocket API.
 * Over REST: margin.order.addOrder.
 */
export const order: Operation<OrderArgs, OrderReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.margin.order',
  op: 'margin.order',
  endpoint: addOrder,
  params:
    'clientOid symbol side type stp isIsolated autoBorrow autoRepay price size funds timeInForce cancelAfter postOnly hidden iceberg visibleSize',
});
