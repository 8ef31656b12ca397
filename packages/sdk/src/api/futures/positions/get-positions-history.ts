// Generated from specs/rest/futures/positions.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPositionsHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Earliest closing time to list, in ms. */
  from?: number;
  /** End of the range of closing times, in ms. */
  to?: number;
  /** Rows per page: 10 by default, 200 at most. Default: 10. Maximum: 200. */
  limit?: number;
  /** Number of the page, 1 unless given. Default: 1. */
  pageId?: number;
}

export interface GetPositionsHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetPositionsHistoryResultItem[];
}

export interface GetPositionsHistoryResultItem {
  /** Id of the closing of the position. */
  closeId: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** How the position was closed, such as CLOSE_LONG. */
  type: string;
  /** Profit or loss of the closed position after fees and funding, in the settlement currency. */
  pnl: string;
  /** Realised result before fees with the sign turned: minus is profit; in the settlement currency. */
  realisedGrossCost: string;
  /** Realised profit taken out of the position so far, in the settlement currency. */
  withdrawPnl: string;
  /** Trading fees of the closed position in all, in the settlement currency. */
  tradeFee: string;
  /** Sum of all funding payments of the position, in the settlement currency; negative means paid. */
  fundingFee: string;
  /** Time the position was opened, in ms. */
  openTime: number;
  /** When the position was closed, in ms. */
  closeTime: number;
  /** Average price at which the position was opened, in the quote currency. */
  openPrice: string | null;
  /** Price at which the position was closed. */
  closePrice: string | null;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
  /** Same as realisedGrossCost in all known examples. */
  realisedGrossCostNew: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /** Return on equity of the closed position; null in the known example. */
  roe?: string | null;
  /** Amount liquidated; null if the position was not liquidated. */
  liquidAmount: string | null;
  /** Price of the liquidation; null if the position was not liquidated. */
  liquidPrice: string | null;
  /** Side the position had. */
  side: string | null;
  /** Id of the position that was closed. */
  positionId?: string;
  /** UID of the account, a number that users see and share. */
  uid?: number;
}

/**
 * Closed positions with realised profit, by page of up to 200; filtered by closing time.
 *
 * `GET /api/v1/history-positions` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * `.all` walks the closed positions, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470254
 */
export const getPositionsHistory: PagedEndpoint<
  GetPositionsHistoryParams,
  GetPositionsHistoryResult,
  RowOf<GetPositionsHistoryResult, 'items'>,
  AllParams<GetPositionsHistoryParams, 'from' | 'limit' | 'pageId' | 'to', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.getPositionsHistory',
    method: 'GET',
    path: '/api/v1/history-positions',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'GetPositionsHistory',
    params: 'symbol from to limit pageId',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'pageId',
    more: 'totalPage',
    size: 'limit',
    maxSize: 200,
    order: 'desc',
    window: { start: 'from', end: 'to', unit: 'ms', filters: 'closeTime' },
    key: ['closeId'],
    time: { field: 'closeTime', unit: 'ms' },
  },
);
