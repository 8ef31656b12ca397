// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export type BatchAddOrdersParams = BatchAddOrdersParamsItem[];

export interface BatchAddOrdersParamsItem {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. Example: 3. */
  leverage?: number;
  /**
   * Order type: limit or market. Default: limit.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
  /** Free text on the order, up to 100 characters. */
  remark?: string;
  /**
   * Way to the trigger price: down (falls to it or below) or up (rises to it or above).
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
  /** Price that triggers the order, in the quote currency; needed with stop. */
  stopPrice?: string;
  /** Whether the order may only shrink a position; what goes beyond is cancelled. Default: false. */
  reduceOnly?: boolean;
  /** true closes the whole position; side, size and leverage can then be left out. Default: false. */
  closeOrder?: boolean;
  /** true freezes funds for the order even if it would only reduce the position; false by default. Default: false. */
  forceHold?: boolean;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CO`: Self-trade: cancels the older order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'CN' | 'CO' | 'CB';
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions). Default: ISOLATED.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS';
  /** Limit price, in the quote currency; not for market orders. Example: 0.1. */
  price?: string;
  /** Order size in lots, a whole number; give one of size, qty and valueQty. */
  size?: number;
  /**
   * GTC until cancelled, IOC at once; for limit orders. Default: GTC.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   */
  timeInForce?: 'GTC' | 'IOC';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. Default: false. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. Default: false. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. Default: false. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in lots. */
  visibleSize?: string;
  /** Order size in the base currency, a multiple of the contract's multiplier; in place of size or valueQty. Unit: lots. */
  qty?: string;
  /** Order size as a value in USDT or USDC; in place of size or qty, not on coin-margined contracts. */
  valueQty?: string;
}

export type BatchAddOrdersResult = BatchAddOrdersResultItem[];

export interface BatchAddOrdersResultItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Places up to 20 orders, stops included; each succeeds or fails by itself.
 *
 * `POST /api/v1/orders/multi` on the futures host.
 * Signed, permission Futures, pool Futures, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470236
 */
export const batchAddOrders: Endpoint<BatchAddOrdersParams, BatchAddOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'futures.order.batchAddOrders',
  method: 'POST',
  path: '/api/v1/orders/multi',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 20,
  service: 'Futures',
  subService: 'Order',
  methodName: 'batchAddOrders',
  list: true,
  params:
    'clientOid side symbol leverage type remark stop stopPriceType stopPrice reduceOnly closeOrder forceHold stp marginMode price size timeInForce postOnly hidden iceberg visibleSize qty valueQty',
  order: {
    kind: 'batch-place',
    clientOid: { param: 'clientOid', isNew: true, list: '' },
    batch: { rows: '', success: ['code', '200000'], reason: 'msg' },
    lookups: [getOrderByClientOid, getOrderByOrderId],
  },
});
