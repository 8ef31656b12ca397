// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface BatchPlaceOrderParams {
  /**
   * Account mode in the path of the older unified routes: unified or classic. Default: classic.
   * - `unified`: Unified account, one pool for all trading.
   * - `classic`: Classic accounts, one per kind of trading.
   */
  accountMode: 'unified' | 'classic';
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS';
  /** Orders to place, one object each. */
  orderList: BatchPlaceOrderParamsOrderItem[];
}

export interface BatchPlaceOrderParamsOrderItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'BUY' | 'SELL';
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT';
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
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: number;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. */
  reduceOnly?: boolean;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `FOK`: Fills completely at once or not at all.
   * - `RPI`: Passive order meant to give retail traders a better price.
   */
  timeInForce?: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** Borrow whatever the margin account lacks for this order. */
  autoBorrow?: boolean;
  /** Use what the order earns to pay back the loan, up to the filled amount. */
  autoRepay?: boolean;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string;
  /**
   * Way the price must move to set off the order: UP or DOWN; empty without a condition.
   * - `DOWN`: Fires when the price falls to the trigger.
   * - `UP`: Fires when the price rises to the trigger.
   */
  triggerDirection?: 'DOWN' | 'UP';
  /** Price that sets off the order, in the quote currency; empty without a condition. */
  triggerPrice?: string;
  /**
   * Price watched: TP last trade, IP index, MP mark; empty without a condition.
   * - `TP`: Watches the last traded price.
   * - `IP`: Watches the index price.
   * - `MP`: Watches the mark price.
   */
  triggerPriceType?: 'TP' | 'IP' | 'MP';
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string;
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark.
   * - `TP`: Take profit watches the last traded price.
   * - `IP`: Take profit watches the index price.
   * - `MP`: Take profit watches the mark price.
   */
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark.
   * - `TP`: Stop loss watches the last traded price.
   * - `IP`: Stop loss watches the index price.
   * - `MP`: Stop loss watches the mark price.
   */
  slTriggerPriceType?: 'TP' | 'IP' | 'MP';
  /** true closes the whole position; side, size and leverage can then be left out. */
  closeOrder?: boolean;
}

export interface BatchPlaceOrderResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  /** Rows of this page, or the entries of a list. */
  items: BatchPlaceOrderResultItem[];
}

export interface BatchPlaceOrderResultItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Why this order was not placed. */
  msg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * v1: places several orders of a classic account; each succeeds or fails by itself.
 *
 * `POST /api/ua/v1/{accountMode}/order/place-batch` on the spot host.
 * Signed, pool unknown, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const batchPlaceOrder: Endpoint<BatchPlaceOrderParams, BatchPlaceOrderResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.order.batchPlaceOrder',
    method: 'POST',
    path: '/api/ua/v1/{accountMode}/order/place-batch',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'batchPlaceOrder',
    query: ['tradeType'],
    params: 'accountMode tradeType orderList',
    order: {
      kind: 'batch-place',
      clientOid: { param: 'clientOid', isNew: true, list: 'orderList' },
      batch: { rows: 'items', success: ['code', '200000'], assumed: true, reason: 'msg' },
      lookups: [getOrderDetails],
    },
  },
);
