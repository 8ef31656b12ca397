// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderByClientOidOld } from './get-order-by-client-oid-old.ts';
import { getOrderByOrderIdOld } from './get-order-by-order-id-old.ts';
import { getOrderByClientOid } from './get-order-by-client-oid.ts';

export interface AddOrderOldParams {
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
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds?: string;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. Default: TRADE.
   * - `TRADE`: Spot orders without borrowing.
   * - `MARGIN_TRADE`: Orders on cross margin.
   */
  tradeType?: 'TRADE' | 'MARGIN_TRADE';
}

export interface AddOrderOldResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order, or the one that the client made up. */
  clientOid: string;
}

/**
 * Places an order in the spot system from before high-frequency accounts.
 *
 * `POST /api/v1/orders` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @deprecated Use spot.order.addOrder.
 * @see https://www.kucoin.com/docs-new/api-3470333
 */
export const addOrderOld: Endpoint<AddOrderOldParams, AddOrderOldResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOrderOld',
  method: 'POST',
  path: '/api/v1/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOrderOld',
  params:
    'clientOid side symbol type remark stp price size timeInForce postOnly hidden iceberg visibleSize cancelAfter funds tradeType',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: { orderId: 'id' },
    lookups: [getOrderByClientOidOld, getOrderByOrderIdOld],
    guesses: [getOrderByClientOid],
  },
});
