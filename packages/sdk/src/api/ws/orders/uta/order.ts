// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { placeOrder } from '../../../unified/order/place-order.ts';

export interface OrderArgs {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType: 'SPOT' | 'FUTURES';
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'BUY' | 'SELL';
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  orderType: 'LIMIT' | 'MARKET';
  /** Order or trade size; base currency on spot and margin, lots on futures. */
  size: string;
  /**
   * Unit of size: BASECCY (base currency), QUOTECCY (quote currency) or UNIT (contracts).
   * - `BASECCY`: Size in the base currency.
   * - `QUOTECCY`: Size in the quote currency.
   * - `UNIT`: Size in contracts.
   */
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT';
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   * - `RPI`: Passive order meant to give retail traders a better price.
   */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. */
  reduceOnly?: boolean;
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
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. Unit: s. */
  cancelAfter?: number;
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode?: 'CROSS' | 'ISOLATED';
  /**
   * Way the price must move to set off the order: UP or DOWN; empty without a condition.
   * - `UP`: Fires when the price rises to the trigger.
   * - `DOWN`: Fires when the price falls to the trigger.
   */
  triggerDirection?: 'UP' | 'DOWN';
  /**
   * Price watched: TP last trade, IP index, MP mark; empty without a condition.
   * - `TP`: Watches the last traded price.
   * - `MP`: Watches the mark price.
   * - `IP`: Watches the index price.
   */
  triggerPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that sets off the order, in the quote currency; empty without a condition. */
  triggerPrice?: string;
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark.
   * - `TP`: Take profit watches the last traded price.
   * - `MP`: Take profit watches the mark price.
   * - `IP`: Take profit watches the index price.
   */
  tpTriggerPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark.
   * - `TP`: Stop loss watches the last traded price.
   * - `MP`: Stop loss watches the mark price.
   * - `IP`: Stop loss watches the index price.
   */
  slTriggerPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string;
  /** true closes the whole position; side, size and leverage can then be left out. */
  closeOrder?: boolean;
}

export interface OrderReply {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Time in ns unless the endpoint says ms. */
  ts?: bigint | string;
}

/**
 * Place a spot or futures order of the Unified Account.
 *
 * Operation `uta.order` of the WebSocket API.
 * Over REST: unified.order.placeOrder.
 */
export const order: Operation<OrderArgs, OrderReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.uta.order',
  op: 'uta.order',
  endpoint: placeOrder,
  params:
    'tradeType clientOid symbol side orderType size sizeUnit price timeInForce postOnly reduceOnly stp tags cancelAfter positionSide marginMode triggerDirection triggerPriceType triggerPrice tpTriggerPriceType tpTriggerPrice slTriggerPriceType slTriggerPrice closeOrder',
  omitEmpty: true,
  exact: ['ts'],
});
