// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface PlaceOrderParams {
  /**
   * Market of the order: SPOT, FUTURES or MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Way the price must move to set off the order: UP or DOWN; empty without a condition.
   * - `DOWN`: Fires when the price falls to the trigger.
   * - `UP`: Fires when the price rises to the trigger.
   */
  triggerDirection?: 'DOWN' | 'UP';
  /**
   * Price watched: TP last trade, IP index, MP mark; empty without a condition.
   * - `TP`: Watches the last traded price.
   * - `IP`: Watches the index price.
   * - `MP`: Watches the mark price.
   */
  triggerPriceType?: 'TP' | 'IP' | 'MP';
  /** Price that sets off the order, in the quote currency; empty without a condition. */
  triggerPrice?: string;
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
  /** Order size, in the unit that sizeUnit names. */
  size: string;
  /**
   * Unit of size: BASECCY (base currency), QUOTECCY (quote currency) or UNIT (contracts).
   * - `BASECCY`: Size in the base currency.
   * - `QUOTECCY`: Size in the quote currency.
   * - `UNIT`: Size in contracts.
   */
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT';
  /** Limit price, in the quote currency; not for market orders. */
  price?: string;
  /**
   * GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing, RPI retail price improvement. Default: GTC.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   * - `RPI`: Passive order meant to give retail traders a better price.
   */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. Default: false. */
  postOnly?: boolean;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. Default: false. */
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
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
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
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark. Default: TP.
   * - `TP`: Take profit watches the last traded price.
   * - `IP`: Take profit watches the index price.
   * - `MP`: Take profit watches the mark price.
   */
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark. Default: TP.
   * - `TP`: Stop loss watches the last traded price.
   * - `IP`: Stop loss watches the index price.
   * - `MP`: Stop loss watches the mark price.
   */
  slTriggerPriceType?: 'TP' | 'IP' | 'MP';
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string;
  /** true closes the whole position; side, size and leverage can then be left out. Default: false. */
  closeOrder?: boolean;
}

export interface PlaceOrderResult {
  /** Market of the order: SPOT, FUTURES or MARGIN. */
  tradeType: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string | null;
  /** Time KuCoin finished the request, in ns; not on classic accounts. */
  ts?: bigint;
}

/**
 * Places one spot, margin or futures order; can carry a trigger, take profit and stop loss.
 *
 * `POST /api/ua/v2/unified/order/place` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 1.
 */
export const placeOrder: Endpoint<PlaceOrderParams, PlaceOrderResult> = /*#__PURE__*/ exactEndpoint({
  id: 'unified.order.placeOrder',
  method: 'POST',
  path: '/api/ua/v2/unified/order/place',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 1,
  service: 'Unified',
  subService: 'Order',
  methodName: 'placeOrder',
  params:
    'tradeType clientOid symbol triggerDirection triggerPriceType triggerPrice side orderType size sizeUnit price timeInForce postOnly reduceOnly stp tags cancelAfter positionSide marginMode tpTriggerPriceType tpTriggerPrice slTriggerPriceType slTriggerPrice closeOrder',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: { tradeType: 'request.tradeType', orderId: 'id', clientOid: 'clientOid' },
    lookups: [getOrderDetails],
  },
  exact: ['ts'],
});
