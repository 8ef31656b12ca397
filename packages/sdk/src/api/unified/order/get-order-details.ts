// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderDetailsParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
}

export interface GetOrderDetailsResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /**
   * 0 not triggered, 1 triggered, 2 live, 3 filled, 4 partly filled, 5 cancelled, 6 partly cancelled.
   * - `0`: Waiting for its trigger.
   * - `1`: Its trigger has been met.
   * - `2`: Resting in the book.
   * - `3`: Filled in full.
   * - `4`: Filled in part, the rest still open.
   * - `5`: Cancelled.
   * - `6`: Filled in part, the rest cancelled.
   */
  status: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  /** Amount filled so far; sizeUnit names the unit of the order's size. */
  filledSize: string;
  /** Average price of the order's fills. */
  avgPrice: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /** Id of the trade; empty until there is one. */
  tradeId?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'BUY' | 'SELL' | (string & {});
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  orderType: 'LIMIT' | 'MARKET' | (string & {});
  /** Order size, in the unit that sizeUnit names. */
  size: string;
  /**
   * Unit of size: BASECCY (base currency), QUOTECCY (quote currency) or UNIT (contracts).
   * - `BASECCY`: Size in the base currency.
   * - `QUOTECCY`: Size in the quote currency.
   * - `UNIT`: Size in contracts.
   */
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  /** Limit price, in the quote currency. */
  price: string;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. */
  reduceOnly?: boolean;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `''`: No margin mode, as on spot.
   */
  marginMode?: 'ISOLATED' | 'CROSS' | '' | (string & {});
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   * - `''`: No self-trade prevention set.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | '' | (string & {});
  /**
   * GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing, RPI retail price improvement.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   * - `RPI`: Passive order meant to give retail traders a better price.
   */
  timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI' | (string & {});
  /** Why the order was cancelled, as a code or text; empty or 0 if it was not. */
  cancelReason?: string | number;
  /** Part of the order that was cancelled; sizeUnit names the unit of the order's size. */
  cancelSize: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number | null;
  /**
   * Way the price must move to set off the order: UP or DOWN; empty without a condition.
   * - `UP`: Fires when the price rises to the trigger.
   * - `DOWN`: Fires when the price falls to the trigger.
   */
  triggerDirection?: 'UP' | 'DOWN' | (string & {});
  /** Price that sets off the order, in the quote currency; empty without a condition. */
  triggerPrice?: string;
  /**
   * Price watched: TP last trade, IP index, MP mark; empty without a condition.
   * - `TP`: Watches the last traded price.
   * - `IP`: Watches the index price.
   * - `MP`: Watches the mark price.
   */
  triggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string;
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark.
   * - `TP`: Take profit watches the last traded price.
   * - `IP`: Take profit watches the index price.
   * - `MP`: Take profit watches the mark price.
   */
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  /** Limit price of the take-profit order, in the quote currency. */
  tpOrderPrice?: string;
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark.
   * - `TP`: Stop loss watches the last traded price.
   * - `IP`: Stop loss watches the index price.
   * - `MP`: Stop loss watches the mark price.
   */
  slTriggerPriceType?: 'TP' | 'IP' | 'MP' | (string & {});
  /** Limit price of the stop-loss order, in the quote currency. */
  slOrderPrice?: string;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string;
  /** Id of the conditional order that this order came from; empty if from none. */
  triggerOrderId?: string;
  /** Time the order was placed, in ns. */
  orderTime: bigint;
  /** Time of the last change of the order, in ns. */
  updatedTime: bigint;
}

/**
 * One order with fills, fee and triggers, by either id.
 *
 * `GET /api/ua/v2/unified/order/detail` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 4.
 */
export const getOrderDetails: Endpoint<GetOrderDetailsParams, GetOrderDetailsResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.order.getOrderDetails',
    method: 'GET',
    path: '/api/ua/v2/unified/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getOrderDetails',
    params: 'tradeType symbol orderId clientOid',
    finds: {
      by: { clientOid: 'clientOid', orderId: 'orderId' },
      needs: ['tradeType', 'symbol'],
      orderId: 'orderId',
      clientOid: 'clientOid',
      created: ['orderTime', 1000000],
      open: ['status', [0, 2, 4]],
      goesOn: ['status', [1]],
      closedFor: 7200000,
      seesOpen: true,
      notFound: [{ code: '106102' }, { code: '106052' }],
    },
    exact: ['orderTime', 'updatedTime'],
  });
