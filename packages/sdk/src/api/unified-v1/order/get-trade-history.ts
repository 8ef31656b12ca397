// Generated from specs/added/unified-v1/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /**
   * Account mode in the path of the older unified routes: unified or classic. Default: unified.
   * - `unified`: Unified account, one pool for all trading.
   * - `classic`: Classic accounts, one per kind of trading.
   */
  accountMode: 'unified' | 'classic';
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Id that KuCoin gave the order. */
  orderId?: number | string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'BUY' | 'SELL';
  /**
   * Order type: LIMIT or MARKET.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  type?: 'LIMIT' | 'MARKET';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number | string;
  /** Records per page, 50 unless given. Default: 50. */
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: bigint | null;
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `ISOLATED`: Isolated margin of a classic account.
   * - `CROSS`: Cross margin of a classic account.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'BUY' | 'SELL' | (string & {});
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  /**
   * Order type: LIMIT or MARKET.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  type?: 'LIMIT' | 'MARKET' | (string & {});
  /** Price of the trade, in the quote currency. */
  price: string;
  /** Size of the trade, in the unit that sizeUnit names. */
  size: string;
  /**
   * Unit of size: BASECCY (base currency), QUOTECCY (quote currency) or UNIT (contracts).
   * - `BASECCY`: Size in the base currency.
   * - `QUOTECCY`: Size in the quote currency.
   * - `UNIT`: Size in contracts.
   */
  sizeUnit?: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  /** Value of the trade, in the quote currency. */
  value: string;
  /** Fee rate applied to the fill, as a ratio (0.001 is 0.1%). */
  feeRate?: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /**
   * Whether the order took liquidity (taker) or provided it (maker).
   * - `TAKER`: Hit an order that was already in the book.
   * - `MAKER`: Was in the book and got hit.
   */
  liquidity?: 'TAKER' | 'MAKER' | (string & {});
  /** When the fill took place, in ns. */
  executionTime: bigint;
  /** true if the trade involved a retail price improvement (RPI) order. */
  isRpiTrade?: boolean;
  /** Limit or market; stop on pushes of stop orders. */
  orderType?: string;
  /** How the fill came about: NORMAL, LIQUID, ADL, SETTLEMENT or RECONCILIATION. */
  fillType?: string;
  /** Whether the fill took liquidity or provided it. */
  liquidityRole?: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
}

/**
 * v1: own fills, 7 days per call, paged by lastId; filters by limit or market.
 *
 * `GET /api/ua/v1/{accountMode}/order/execution` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 4.
 * `.all` walks the fills, oldest first: at most 7 days a call; nobody knows how far back it goes.
 * @deprecated Use unified.order.getTradeHistory.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-trade-history
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unifiedV1.order.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v1/{accountMode}/order/execution',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'getTradeHistory',
    params: 'accountMode tradeType symbol orderId side type startAt endAt lastId pageSize',
    exact: ['executionTime', 'lastId'],
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    maxSize: 200,
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 604800000 },
    key: ['tradeId', 'orderId'],
    time: { field: 'executionTime', unit: 'ns' },
  },
);
