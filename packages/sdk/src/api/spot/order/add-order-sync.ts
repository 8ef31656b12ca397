// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface AddOrderSyncParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market';
  /** Free text on the order, up to 20 ASCII characters. */
  remark?: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Limit price, a multiple of priceIncrement, in the quote currency; not for market orders. */
  price?: string;
  /** Order size, in the base currency; market orders may name funds in its place. */
  size?: string;
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
  /** Part of an iceberg order that the order book shows, in the base currency. */
  visibleSize?: string;
  /** Label of the order, up to 20 ASCII characters. */
  tags?: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  /** Market orders only, instead of size: money to spend or receive, in quote currency. */
  funds?: string;
  /** Reject the order if it reaches KuCoin more than this many ms after clientTimestamp. Example: 10. */
  allowMaxTimeWindow?: number;
  /** Same ms time as the KC-API-TIMESTAMP header; needed when allowMaxTimeWindow is set. Example: 1740711735178. */
  clientTimestamp?: number;
}

export interface AddOrderSyncResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
  /** Order size as placed, in the base currency. */
  originSize: string;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Part of the order not filled yet, in the base currency. */
  remainSize: string;
  /** Part of the order cancelled so far, in base currency. */
  canceledSize: string;
  /**
   * open, or done once filled or cancelled.
   * - `open`: Order still active.
   * - `done`: Order closed: filled or cancelled.
   */
  status: 'open' | 'done' | (string & {});
  /** Time at which the matching engine handled the order, in ms. */
  matchTime: number;
}

/**
 * Places an order and waits for matching; answers with filled and remaining size.
 *
 * `POST /api/v1/hf/orders/sync` on the spot host.
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470170
 */
export const addOrderSync: Endpoint<AddOrderSyncParams, AddOrderSyncResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOrderSync',
  method: 'POST',
  path: '/api/v1/hf/orders/sync',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOrderSync',
  params:
    'clientOid side symbol type remark stp price size timeInForce postOnly hidden iceberg visibleSize tags cancelAfter funds allowMaxTimeWindow clientTimestamp',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: {
      orderId: 'id',
      clientOid: 'clientOid',
      orderTime: 'order.createdAt',
      originSize: 'order.size',
      dealSize: 'order.dealSize',
      remainSize: 'order.remainSize',
      canceledSize: 'order.cancelledSize',
      status: ['open', 'done'],
      matchTime: 'order.lastUpdatedAt',
    },
    lookups: [getOrderByClientOid, getOrderByOrderId],
  },
});
