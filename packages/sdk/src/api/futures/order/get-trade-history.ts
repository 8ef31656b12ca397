// Generated from specs/rest/futures/order.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Id of the order; as a parameter it makes the others void. */
  orderId?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /**
   * Order type to list: limit, market, limit_stop or market_stop.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   * - `limit_stop`: Limit order behind a stop trigger.
   * - `market_stop`: Market order behind a stop trigger.
   */
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop';
  /** Kinds of trade to list, separated by commas: trade, adl, liquid, settlement; all if omitted. Example: trade. */
  tradeTypes?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, up to 1000; 50 unless given. Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, up to 1000; 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Id of the order; as a parameter it makes the others void. */
  orderId: string;
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
  /** Size of the trade, in lots. */
  size: number;
  /** Value of the trade, in the quote currency. */
  value: string;
  /** Fee paid on the opening part of this fill, in the fee currency. */
  openFeePay?: string;
  /** Fee charged for closing, in the settlement currency. */
  closeFeePay?: string;
  /**
   * down or up if a stop order made the trade, else empty.
   * - `down`: Fires when the price falls to stopPrice or lower.
   * - `up`: Fires when the price rises to stopPrice or higher.
   * - `''`: No stop order.
   */
  stop: 'down' | 'up' | '' | (string & {});
  /** Fee rate applied to the fill, as a ratio (0.001 is 0.1%). */
  feeRate: string;
  /** No longer used; ignore it. */
  fixFee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Time of the trade, in ns. */
  tradeTime: bigint;
  /** No longer used; null. */
  subTradeType?: string | null;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode?: 'ISOLATED' | 'CROSS' | (string & {});
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /**
   * Order type as placed: limit, market, limit_stop or market_stop.
   * - `limit`: Shown as a limit order.
   * - `market`: Shown as a market order.
   * - `limit_stop`: Shown as a stop order that places a limit order.
   * - `market_stop`: Shown as a stop order that places a market order.
   */
  displayType?: 'limit' | 'market' | 'limit_stop' | 'market_stop' | (string & {});
  /** Fee for the fill, in feeCurrency. */
  fee: string;
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `market`: At once, at the prices in the book.
   * - `limit`: At a given price or better.
   */
  orderType: 'market' | 'limit' | (string & {});
  /**
   * trade, liquid (liquidation), adl (auto-deleveraging) or settlement.
   * - `trade`: Ordinary trading.
   * - `liquid`: Caused by a liquidation.
   * - `adl`: Position reduced by auto-deleveraging.
   * - `settlement`: Caused by a contract's settlement.
   */
  tradeType: 'trade' | 'liquid' | 'adl' | 'settlement' | (string & {});
  /** When the order was made, in ms. */
  createdAt: number;
  /** Tax on the opening fee; for users of certain regions only. */
  openFeeTaxPay?: string;
  /** Tax on the closing fee; only for users in some regions. */
  closeFeeTaxPay?: string;
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
}

/**
 * Own fills by page, 7 days per call, 3 months back; trade times in nanoseconds.
 *
 * `GET /api/v1/fills` on the futures host.
 * Signed, permission General, pool Futures, weight 5.
 * `.all` walks the fills, oldest first: at most 7 days a call, and KuCoin cuts what is wider without saying so; kept 90 days.
 * @see https://www.kucoin.com/docs-new/api-3470248
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'futures.order.getTradeHistory',
    method: 'GET',
    path: '/api/v1/fills',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'getTradeHistory',
    params: 'orderId symbol side type tradeTypes startAt endAt currentPage pageSize',
    exact: ['tradeTime'],
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 1000,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 604800000 },
    retention: [{ of: 'all', ms: 7776000000 }],
    key: ['tradeId', 'orderId'],
    time: { field: 'tradeTime', unit: 'ns' },
  },
);
