// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { addOrder } from '../../../futures/order/add-order.ts';

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
  side?: 'buy' | 'sell';
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: number;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /**
   * When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty.
   * - `down`: Fires when the price falls to stopPrice or lower.
   * - `up`: Fires when the price rises to stopPrice or higher.
   */
  stop?: 'down' | 'up';
  /**
   * Price watched by the stop: TP last trade, MP mark, IP index; empty without a stop.
   * - `TP`: Trigger watches the last traded price.
   * - `MP`: Trigger watches the mark price.
   * - `IP`: Trigger watches the index price.
   */
  stopPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice?: string;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. */
  reduceOnly?: boolean;
  /** true closes the whole position; side, size and leverage can then be left out. */
  closeOrder?: boolean;
  /** true freezes funds for the order even if it would only reduce the position; false by default. */
  forceHold?: boolean;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CO`: Self-trade: cancels the older order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'CN' | 'CO' | 'CB';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Order or trade size; base currency on spot and margin, lots on futures. */
  size?: number;
  /** Order size in the base currency, a multiple of the contract's multiplier; in place of size or valueQty. */
  qty?: string;
  /** Order size as a value in USDT or USDC; in place of size or qty, not on coin-margined contracts. Unit: quote currency. */
  valueQty?: string;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `RPI`: Passive order meant to give retail traders a better price.
   */
  timeInForce?: 'GTC' | 'IOC' | 'RPI';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize?: string;
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
}

export interface OrderReply {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Place a futures order, or a stop order when stop is given.
 *
 * Operation `futures.order` of the WebSocket API.
 * Over REST: futures.order.addOrder.
 */
export const order: Operation<OrderArgs, OrderReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.futures.order',
  op: 'futures.order',
  endpoint: addOrder,
  params:
    'clientOid symbol side type leverage remark stop stopPriceType stopPrice reduceOnly closeOrder forceHold stp marginMode price size qty valueQty timeInForce postOnly hidden iceberg visibleSize positionSide',
});
