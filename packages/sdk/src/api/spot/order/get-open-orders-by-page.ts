// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetOpenOrdersByPageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Number of the page. Default: 1. Minimum: 1. */
  pageNum?: number;
  /** Records per page. Default: 20. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetOpenOrdersByPageResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetOpenOrdersByPageResultItem[];
}

export interface GetOpenOrdersByPageResultItem {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Kind of operation; DEAL in all known examples. */
  opType: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /** Limit price, in the quote currency; 0 for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds: string | null;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Value of the fills so far, in quote currency. */
  dealFunds: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /**
   * Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset.
   * - `DC`: Self-trade: shrinks the larger order by the smaller, which is cancelled.
   * - `CO`: Self-trade: cancels the older order.
   * - `CN`: Self-trade: cancels the newer order.
   * - `CB`: Self-trade: cancels both orders.
   */
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  /**
   * How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `GTT`: Stays in the book until filled, cancelled or its time (cancelAfter) is up.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency. */
  visibleSize: string | null;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter: number;
  /** Where the order came from, for example API. */
  channel: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string | null;
  /** true if some part of the order was cancelled. */
  cancelExist: boolean;
  /** When the record was made, in ms. */
  createdAt: number;
  /** When the order last changed, in ms. */
  lastUpdatedAt: number;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** true while the order stands in the book. */
  inOrderBook: boolean;
  /** Part of the order that was cancelled, in base currency. */
  cancelledSize: string;
  /** Part of the order's funds that was cancelled, in quote currency. */
  cancelledFunds: string;
  /** Part of the order not filled yet, in the base currency. */
  remainSize: string;
  /** Part of the order's funds not yet spent, in the quote currency. */
  remainFunds: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** true while the order can still be filled; false once it is filled or cancelled. */
  active: boolean;
}

/**
 * Open orders of a pair by page of up to 50, newest first.
 *
 * `GET /api/v1/hf/orders/active/page` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * `.all` walks the open orders, oldest first: as long as open.
 * @see https://www.kucoin.com/docs-new/api-3471591
 */
export const getOpenOrdersByPage: PagedEndpoint<
  GetOpenOrdersByPageParams,
  GetOpenOrdersByPageResult,
  RowOf<GetOpenOrdersByPageResult, 'items'>,
  AllParams<GetOpenOrdersByPageParams, 'pageNum' | 'pageSize', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOpenOrdersByPage',
    method: 'GET',
    path: '/api/v1/hf/orders/active/page',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOpenOrdersByPage',
    params: 'symbol pageNum pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'pageNum',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 50,
    minSize: 1,
    order: 'desc',
    retention: [{ of: 'all', while: 'open' }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
