// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryOldParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   * - `limit_stop`: Limit order behind a stop trigger.
   * - `market_stop`: Market order behind a stop trigger.
   */
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop';
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. Default: TRADE.
   * - `TRADE`: Spot orders without borrowing.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType?: 'TRADE' | 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page. Example: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetTradeHistoryOldResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryOldResultItem[];
}

export interface GetTradeHistoryOldResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Order id of the other side of the trade. */
  counterOrderId?: string;
  /** Buy or sell; on public trades the side of the taker. */
  side?: string;
  /** Whether the order took liquidity (taker) or provided it (maker). */
  liquidity?: string;
  /** true if the order was treated as a taker regardless of the book. */
  forceTaker?: boolean;
  /** Price of the trade, in the quote currency. */
  price?: string;
  /** Size of the trade, in the base currency. */
  size?: string;
  /** Value of the trade, in quote currency. */
  funds?: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee?: string;
  /** Fee rate applied to the fill, as a ratio (0.001 is 0.1%). */
  feeRate?: string;
  /** Currency in which the fee is charged. */
  feeCurrency?: string;
  /** When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty. */
  stop?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Order type: limit or market. */
  type?: string;
  /** When the trade took place, in ms. */
  createdAt?: number;
}

/**
 * Own fills in the pre-high-frequency system by page; 7 days per call.
 *
 * `GET /api/v1/fills` on the spot host.
 * Signed, permission General, pool Spot, weight 10.
 * `.all` walks the fills, oldest first: at most 7 days a call; nobody knows how far back it goes.
 * @deprecated Use spot.order.getTradeHistory.
 * @see https://www.kucoin.com/docs-new/api-3470350
 */
export const getTradeHistoryOld: PagedEndpoint<
  GetTradeHistoryOldParams,
  GetTradeHistoryOldResult,
  RowOf<GetTradeHistoryOldResult, 'items'>,
  AllParams<GetTradeHistoryOldParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getTradeHistoryOld',
    method: 'GET',
    path: '/api/v1/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getTradeHistoryOld',
    params: 'symbol orderId side type tradeType startAt endAt currentPage pageSize',
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
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 604800000 },
    key: ['tradeId', 'orderId', 'symbol'],
    time: { field: 'createdAt', unit: 'ms' },
    maxRows: 50000,
  },
);
