// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export type GetRecentOrdersListOldResult = GetRecentOrdersListOldResultItem[];

export interface GetRecentOrdersListOldResultItem {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Kind of operation; DEAL in all known examples. */
  opType: string;
  /** Order type: limit or market. */
  type: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds: string | null;
  /** Value of the fills so far, in quote currency. */
  dealFunds: string;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp: string | null;
  /** When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty. */
  stop: string | null;
  /** Whether the stop has fired. */
  stopTriggered: boolean;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce: string;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize: string | null;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter: number;
  /** Where the order came from, for example API. */
  channel: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags: string | null;
  /** true while the order can still be filled; false once it is filled or cancelled. */
  isActive: boolean;
  /** true if some part of the order was cancelled. */
  cancelExist: boolean;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** Tax rate as a ratio; for users of certain regions only. */
  taxRate?: string;
  /** Currency of the tax. */
  taxCurrency?: string;
}

/**
 * Up to 1000 orders of the last 24 hours in the pre-high-frequency system.
 *
 * `GET /api/v1/limit/orders` on the spot host.
 * Signed, permission General, pool Spot, weight 3.
 * `.all` walks the recent orders, oldest first: kept 1 day.
 * @deprecated Use spot.order.getClosedOrders.
 * @see https://www.kucoin.com/docs-new/api-3470347
 */
export const getRecentOrdersListOld: PagedEndpoint<
  void,
  GetRecentOrdersListOldResult,
  RowOf<GetRecentOrdersListOldResult, ''>,
  AllParams<void, never, 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getRecentOrdersListOld',
    method: 'GET',
    path: '/api/v1/limit/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getRecentOrdersListOld',
  }),
  {
    rows: '',
    kind: 'none',
    maxSize: 1000,
    order: 'desc',
    retention: [{ of: 'all', ms: 86400000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
