// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface BatchAddOrdersParams {
  /** Orders to place, one object each. */
  orderList: BatchAddOrdersParamsOrderItem[];
}

export interface BatchAddOrdersParamsOrderItem {
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
  /** Same ms time as the KC-API-TIMESTAMP header; needed when allowMaxTimeWindow is set. Example: 1740711735178. */
  clientTimestamp?: number;
  /** Reject the order if it reaches KuCoin more than this many ms after clientTimestamp. Example: 10. */
  allowMaxTimeWindow?: number;
}

export type BatchAddOrdersResult = BatchAddOrdersResultItem[];

export interface BatchAddOrdersResultItem {
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Whether this order was placed. */
  success?: boolean;
  /** Why this order of the batch was refused; absent or null if it was accepted. */
  failMsg?: string;
  /** What became of this order, as the client knows: unknown where the answer was lost for good. */
  verdict: 'accepted' | 'rejected' | 'unknown' | (string & {});
}

/**
 * Places up to five limit orders of one pair; each succeeds or fails by itself.
 *
 * `POST /api/v1/hf/orders/multi` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470168
 */
export const batchAddOrders: Endpoint<BatchAddOrdersParams, BatchAddOrdersResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.batchAddOrders',
  method: 'POST',
  path: '/api/v1/hf/orders/multi',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'batchAddOrders',
  params: 'orderList',
  order: {
    kind: 'batch-place',
    clientOid: { param: 'clientOid', isNew: true, list: 'orderList' },
    batch: { rows: '', success: ['success', true], reason: 'failMsg' },
    lookups: [getOrderByClientOid, getOrderByOrderId],
  },
});
