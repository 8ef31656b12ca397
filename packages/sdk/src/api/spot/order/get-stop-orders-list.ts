// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetStopOrdersListParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Buy or sell; on public trades the side of the taker. */
  side?: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market';
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. Minimum: 1. */
  currentPage?: number;
  /** Ids of orders as one text, separated by commas. */
  orderIds?: string;
  /** Records per page. Default: 50. Range: 10 to 500. */
  pageSize?: number;
  /** loss (price falls) or entry (rises); as a parameter stop or oco, the kind of order to list. */
  stop?: string;
}

export interface GetStopOrdersListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetStopOrdersListResultItem[];
}

export interface GetStopOrdersListResultItem {
  /** Id that KuCoin gave the stop order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** NEW until the price is reached, then TRIGGERED. */
  status: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market' | (string & {});
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Funds of a market stop order, in quote currency; null if it was placed by size. */
  funds?: string | null;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp?: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency; null if unused. */
  visibleSize?: string | null;
  /** Where the order came from, for example API. */
  channel: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string | null;
  /** Time the order was placed, in ns. */
  orderTime: bigint;
  /** Site the order was placed on, for example kucoin. */
  domainId: string;
  /** Who placed the order: USER, or MARGIN_SYSTEM in a liquidation. */
  tradeSource: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** loss (price falls) or entry (rises); as a parameter stop or oco, the kind of order to list. */
  stop: string;
  /** Time the stop fired; null before that. */
  stopTriggerTime?: number | null;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string | null;
  /** No known meaning; null in the examples of stop orders. */
  relatedNo?: string | null;
  /** Limit price used once the stop leg is triggered, in quote currency; null if there is none. */
  limitPrice?: string | null;
  /** No known meaning; null in the examples of stop orders. */
  pop?: string | null;
  /** Condition recorded for a stop order; null in the known samples, and not explained by KuCoin. */
  activateCondition?: string | null;
}

/**
 * Stop orders not yet done, by page (10 to 500 rows), newest first.
 *
 * `GET /api/v1/stop-order` on the spot host.
 * Signed, permission General, pool Spot, weight 8.
 * `.all` walks the stop orders, oldest first: open ones as long as open, triggered ones kept nobody knows how long, cancelled ones kept nobody knows how long.
 * @see https://www.kucoin.com/docs-new/api-3470338
 */
export const getStopOrdersList: PagedEndpoint<
  GetStopOrdersListParams,
  GetStopOrdersListResult,
  RowOf<GetStopOrdersListResult, 'items'>,
  AllParams<GetStopOrdersListParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'spot.order.getStopOrdersList',
    method: 'GET',
    path: '/api/v1/stop-order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 8,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getStopOrdersList',
    params: 'symbol side type tradeType startAt endAt currentPage orderIds pageSize stop',
    exact: ['orderTime'],
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 500,
    minSize: 10,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    retention: [
      { of: 'open', while: 'open' },
      { of: 'triggered', ms: null },
      { of: 'cancelled', ms: null },
    ],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
