// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol: string;
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
  /** Where the last page ended; pass it on to get the following rows. Minimum: 0. */
  lastId?: number;
  /** Most rows to return: 20 by default, 100 at most. Default: 20. Range: 1 to 100. */
  limit?: number;
  /** Start of the time range, in ms. Range: 1000000000000 to 9999999999999. */
  startAt?: number;
  /** End of the time range, in ms. Range: 1000000000000 to 9999999999999. */
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
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Tax rate as a ratio; for users of certain regions only. */
  taxRate?: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
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
 * Own fills of a pair, 7 days back, paged by lastId, 100 at most.
 *
 * `GET /api/v1/hf/fills` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * `.all` walks the fills, oldest first: at most 7 days a call, and KuCoin cuts what is wider without saying so; kept 7 days.
 * @see https://www.kucoin.com/docs-new/api-3470180
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'endAt' | 'lastId' | 'limit' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'spot.order.getTradeHistory',
    method: 'GET',
    path: '/api/v1/hf/fills',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getTradeHistory',
    params: 'symbol orderId side type lastId limit startAt endAt',
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
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 604800000, filters: 'createdAt' },
    retention: [{ of: 'all', ms: 604800000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
