// Generated from specs/added/unified/positions.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPositionsHistoryParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number | string;
  /** Records per page. */
  pageSize?: number;
}

export interface GetPositionsHistoryResult {
  /** Rows of this page, or the entries of a list. */
  items: GetPositionsHistoryResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: bigint;
}

export interface GetPositionsHistoryResultItem {
  /** Id of the closing of the position. */
  closeId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
  /** Side the position had: LONG or SHORT. */
  side: string;
  /** Average price at which the position was opened. */
  entryPrice: string;
  /** Price at which the position was closed. */
  closePrice: string;
  /** Average price at which the position was closed. */
  avgClosePrice: string;
  /** Largest size the position reached. */
  maxSize: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** Realised profit or loss of the position, in the settlement currency. */
  realizedPnL: string;
  /** Trading fees of the position, in the settlement currency. */
  fee: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /** Sum of all funding payments of the position, in the settlement currency. */
  fundingFee: string;
  /** When the position was opened, in ns. */
  creationTime: bigint;
  /** When the position was closed, in ns. */
  closingTime: bigint;
}

/**
 * Closed positions of the last 3 months, 7 days per call, paged by lastId.
 *
 * `GET /api/ua/v2/position/history` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 2.
 * `.all` walks the closed positions, oldest first: at most 7 days a call, and KuCoin cuts what is wider without saying so; kept 90 days.
 */
export const getPositionsHistory: PagedEndpoint<
  GetPositionsHistoryParams,
  GetPositionsHistoryResult,
  RowOf<GetPositionsHistoryResult, 'items'>,
  AllParams<GetPositionsHistoryParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.positions.getPositionsHistory',
    method: 'GET',
    path: '/api/ua/v2/position/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Positions',
    methodName: 'getPositionsHistory',
    params: 'symbol startAt endAt lastId pageSize',
    exact: ['closingTime', 'creationTime', 'lastId'],
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    maxSize: 200,
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 604800000 },
    retention: [{ of: 'all', ms: 7776000000 }],
    key: ['closeId'],
    time: { field: 'closingTime', unit: 'ns' },
  },
);
