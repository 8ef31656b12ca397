// Generated from specs/rest/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOidOld } from '../../spot/order/get-order-by-client-oid-old.ts';
import { getOrderByOrderIdOld } from '../../spot/order/get-order-by-order-id-old.ts';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';
import { getOrderByOrderId } from './get-order-by-order-id.ts';

export interface AddOrderV1Params {
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
   * Order type: limit or market. Default: limit.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
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
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds?: string;
  /** Borrow whatever the margin account lacks for this order. Default: false. */
  autoBorrow?: boolean;
  /** Use what the order earns to pay back the loan, up to the filled amount. Default: false. */
  autoRepay?: boolean;
  /**
   * isolated or cross (default); which margin account the order uses. Default: cross.
   * - `cross`: Cross margin.
   * - `isolated`: Isolated margin.
   */
  marginModel?: 'cross' | 'isolated';
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
}

export interface AddOrderV1Result {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Id of the loan taken for the order; null or absent if autoBorrow did not borrow. */
  loanApplyId?: string | null;
  /** Amount borrowed for the order; null or absent if autoBorrow did not borrow. */
  borrowSize?: string | number | null;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string | null;
}

/**
 * Places a margin order in the older system; names the margin type instead of a flag.
 *
 * `POST /api/v1/margin/order` on the spot host.
 * Signed, permission Margin, pool Spot, weight 5.
 * @deprecated Use margin.order.addOrder.
 * @see https://www.kucoin.com/docs-new/api-3470312
 */
export const addOrderV1: Endpoint<AddOrderV1Params, AddOrderV1Result> = /*#__PURE__*/ endpoint({
  id: 'margin.order.addOrderV1',
  method: 'POST',
  path: '/api/v1/margin/order',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 5,
  service: 'Margin',
  subService: 'Order',
  methodName: 'addOrderV1',
  params:
    'clientOid side symbol type stp price size timeInForce postOnly hidden iceberg visibleSize cancelAfter funds autoBorrow autoRepay marginModel remark',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: { orderId: 'id', clientOid: 'clientOid' },
    lookups: [],
    guesses: [getOrderByClientOidOld, getOrderByOrderIdOld, getOrderByClientOid, getOrderByOrderId],
  },
});
