// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOidOld } from './get-order-by-client-oid-old.ts';
import { getOrderByOrderIdOld } from './get-order-by-order-id-old.ts';

export interface BatchAddOrdersOldParams {
  /** Orders to place, one object each. */
  orderList?: BatchAddOrdersOldParamsOrderItem[];
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface BatchAddOrdersOldParamsOrderItem {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /**
   * Order type: limit or market. Default: limit.
   * - `limit`: At a given price or better.
   */
  type?: 'limit';
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. Default: GTC.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. Default: false. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. Default: false. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. Default: false. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize?: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /**
   * TRADE, the only value: spot trading. Default: TRADE.
   * - `TRADE`: Spot orders without borrowing.
   */
  tradeType?: 'TRADE';
  /**
   * When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty.
   * - `loss`: Fires when the price falls to stopPrice or lower.
   * - `entry`: Fires when the price rises to stopPrice or higher.
   */
  stop?: 'loss' | 'entry';
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice?: string;
}

export interface BatchAddOrdersOldResult {
  /** Payload of the answer or push; null where there is nothing to return. */
  data: BatchAddOrdersOldResultDataItem[];
}

export interface BatchAddOrdersOldResultDataItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Order type: limit or market. */
  type?: string;
  /** Buy or sell; on public trades the side of the taker. */
  side?: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Order size, in the base currency. */
  size?: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds?: string | null;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp?: string | null;
  /** When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty. */
  stop?: string | null;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice?: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce?: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** Same as iceberg; the spelling is KuCoin's. */
  iceberge?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize?: string | null;
  /** Where the order came from, for example API. */
  channel?: string;
  /** Id that KuCoin gave the order. */
  id?: string;
  /** State of the record; the values depend on the endpoint. */
  status?: string;
  /** Why this order of the batch was refused; absent or null if it was accepted. */
  failMsg?: string | null;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Places up to five limit orders of one pair in the pre-high-frequency system.
 *
 * `POST /api/v1/orders/multi` on the spot host.
 * Signed, permission Spot, pool Spot, weight 3.
 * @deprecated Use spot.order.batchAddOrders.
 * @see https://www.kucoin.com/docs-new/api-3470342
 */
export const batchAddOrdersOld: Endpoint<BatchAddOrdersOldParams, BatchAddOrdersOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchAddOrdersOld',
    method: 'POST',
    path: '/api/v1/orders/multi',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchAddOrdersOld',
    params: 'orderList symbol',
    order: {
      kind: 'batch-place',
      clientOid: { param: 'clientOid', isNew: true, list: 'orderList' },
      batch: { rows: 'data', success: ['status', 'success'], reason: 'failMsg' },
      lookups: [getOrderByClientOidOld, getOrderByOrderIdOld],
    },
  });
