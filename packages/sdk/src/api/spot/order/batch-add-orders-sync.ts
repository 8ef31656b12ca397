// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface BatchAddOrdersSyncParams {
  /** Orders to place, one object each. */
  orderList: BatchAddOrdersSyncParamsOrderItem[];
}

export interface BatchAddOrdersSyncParamsOrderItem {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. */
  clientOid?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   */
  type: 'limit';
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. Default: GTC.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Limit price, a multiple of priceIncrement, in the quote currency; not for market orders. */
  price: string;
  /** Order size, in the base currency; market orders may name funds in its place. */
  size?: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. Default: false. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. Default: false. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. Default: false. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency. */
  visibleSize?: string;
  /** Label of the order, up to 20 ASCII characters. */
  tags?: string;
  /** Free text on the order, up to 20 ASCII characters. */
  remark?: string;
  /** Market orders only, instead of size: money to spend or receive, in quote currency. */
  funds?: string;
  /** Reject the order if it reaches KuCoin more than this many ms after clientTimestamp. Example: 10. */
  allowMaxTimeWindow?: number;
  /** Same ms time as the KC-API-TIMESTAMP header; needed when allowMaxTimeWindow is set. Example: 1740711735178. */
  clientTimestamp?: number;
}

export type BatchAddOrdersSyncResult = BatchAddOrdersSyncResultItem[];

export interface BatchAddOrdersSyncResultItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the order was placed, in ms. */
  orderTime?: number;
  /** Order size as placed, in the base currency. */
  originSize?: string;
  /** Amount filled so far, in base currency. */
  dealSize?: string;
  /** Part of the order not filled yet, in the base currency. */
  remainSize?: string;
  /** Part of the order cancelled so far, in base currency. */
  canceledSize?: string;
  /**
   * open, or done once filled or cancelled.
   * - `open`: Order still active.
   * - `done`: Order closed: filled or cancelled.
   */
  status?: 'open' | 'done' | (string & {});
  /** Time at which the matching engine handled the order, in ms. */
  matchTime?: number;
  /** Whether this order was placed. */
  success?: boolean;
  /** Why this order of the batch was refused; absent or null if it was accepted. */
  failMsg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Places up to five limit orders of one pair and waits for the matching of each.
 *
 * `POST /api/v1/hf/orders/multi/sync` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470169
 */
export const batchAddOrdersSync: Endpoint<BatchAddOrdersSyncParams, BatchAddOrdersSyncResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchAddOrdersSync',
    method: 'POST',
    path: '/api/v1/hf/orders/multi/sync',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 1,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchAddOrdersSync',
    params: 'orderList',
    order: {
      kind: 'batch-place',
      clientOid: { param: 'clientOid', isNew: true, list: 'orderList' },
      batch: { rows: '', success: ['success', true], reason: 'failMsg' },
      lookups: [getOrderByClientOid, getOrderByOrderId],
    },
  });
