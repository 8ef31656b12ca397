// Generated from specs/rest/margin/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /**
   * MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin.
   * - `MARGIN_TRADE`: Orders on cross margin.
   * - `MARGIN_ISOLATED_TRADE`: Orders on isolated margin.
   */
  tradeType: 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';
  /** Id of the order; as a parameter it makes the others void. */
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
   */
  type?: 'limit' | 'market';
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /** Most rows to return: 20 by default, 100 at most. Default: 20. Range: 1 to 100. */
  limit?: number;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
}

export interface GetTradeHistoryResult {
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: number;
}

export interface GetTradeHistoryResultItem {
  /** Id of the fill; usable as lastId. */
  id: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: bigint;
  /** Id of the order; as a parameter it makes the others void. */
  orderId: string;
  /** Order id of the other side of the trade. */
  counterOrderId: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'buy' | 'sell' | (string & {});
  /**
   * Whether the order took liquidity (taker) or provided it (maker).
   * - `taker`: Hit an order that was already in the book.
   * - `maker`: Was in the book and got hit.
   */
  liquidity: 'taker' | 'maker' | (string & {});
  /** true if the order was treated as a taker regardless of the book. */
  forceTaker: boolean;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Size of the trade, in the base currency. */
  size: string;
  /** Value of the trade, in quote currency. */
  funds: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Fee rate applied to the fill, as a ratio (0.001 is 0.1%). */
  feeRate: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Not used on these trades; empty. */
  stop: string;
  /** MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
  tradeType: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** Tax rate as a ratio; for users of certain regions only. */
  taxRate?: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market' | (string & {});
  /** When the trade took place, in ms. */
  createdAt: number;
}

/**
 * Own margin fills of a pair, about 3 days back, paged by lastId, 100 at most.
 *
 * `GET /api/v3/hf/margin/fills` on the spot host.
 * Signed, permission General, pool Spot, weight 5.
 * `.all` walks the fills, oldest first: at most 3 days a call, and KuCoin cuts what is wider without saying so; kept 3 days.
 * @see https://www.kucoin.com/docs-new/api-3470200
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'endAt' | 'lastId' | 'limit' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'margin.order.getTradeHistory',
    method: 'GET',
    path: '/api/v3/hf/margin/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 5,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getTradeHistory',
    params: 'symbol tradeType orderId side type lastId limit startAt endAt',
    exact: ['tradeId'],
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'limit',
    maxSize: 100,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 259200000, filters: 'createdAt' },
    retention: [{ of: 'all', ms: 259200000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
