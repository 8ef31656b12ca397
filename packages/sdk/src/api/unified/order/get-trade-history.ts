// Generated from specs/added/unified/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'BUY' | 'SELL';
  /** Start of the time range, in ms. */
  startAt?: string | number;
  /** End of the time range, in ms. */
  endAt?: string | number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number | string;
  /** Records per page, 50 unless given. Default: 50. */
  pageSize?: number;
  /**
   * How the fill came about: NORMAL, LIQUID, ADL, SETTLEMENT or RECONCILIATION.
   * - `NORMAL`: Ordinary trade.
   * - `ADL`: Position reduced by auto-deleveraging.
   * - `LIQUID`: Caused by a liquidation.
   * - `SETTLEMENT`: Caused by a contract's settlement.
   * - `RECONCILIATION`: Correction of accounts by KuCoin.
   */
  fillType?: 'NORMAL' | 'ADL' | 'LIQUID' | 'SETTLEMENT' | 'RECONCILIATION';
}

export interface GetTradeHistoryResult {
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: bigint | null;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id that KuCoin gave the order. */
  orderId: string;
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  orderType?: 'LIMIT' | 'MARKET' | (string & {});
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `BUY`: Buys the base currency; on futures, goes long or closes a short.
   * - `SELL`: Sells the base currency; on futures, goes short or closes a long.
   */
  side: 'BUY' | 'SELL' | (string & {});
  /** Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode. */
  positionSide?: string;
  /**
   * How the fill came about: NORMAL, LIQUID, ADL, SETTLEMENT or RECONCILIATION.
   * - `NORMAL`: Ordinary trade.
   * - `ADL`: Position reduced by auto-deleveraging.
   * - `LIQUID`: Caused by a liquidation.
   * - `SETTLEMENT`: Caused by a contract's settlement.
   * - `RECONCILIATION`: Correction of accounts by KuCoin.
   */
  fillType?: 'NORMAL' | 'ADL' | 'LIQUID' | 'SETTLEMENT' | 'RECONCILIATION' | (string & {});
  /** Id of the trade; it grows with each trade of the symbol. */
  tradeId: string;
  /** Size of the trade. */
  size: string;
  /** Value of the trade, in the quote currency. */
  value: string;
  /** Price of the trade, in the quote currency. */
  price: string;
  /** When the fill took place, in ns. */
  executionTime: bigint;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Whether the fill took liquidity or provided it. */
  liquidityRole?: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
}

/**
 * Own fills, 7 days per call, paged by lastId; tells liquidations and settlements apart.
 *
 * `GET /api/ua/v2/unified/order/execution` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 4.
 * `.all` walks the fills, oldest first: at most 7 days a call; nobody knows how far back it goes.
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.order.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v2/unified/order/execution',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'Unified',
    subService: 'Order',
    methodName: 'getTradeHistory',
    params: 'tradeType symbol orderId side startAt endAt lastId pageSize fillType',
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
