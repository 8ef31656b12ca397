// Generated from specs/rest/account/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetSpotLedgerParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * in for money received, out for money sent.
   * - `in`: Movement into the account.
   * - `out`: Movement out of the account.
   */
  direction?: 'in' | 'out';
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 10 to 500. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetSpotLedgerResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 10 to 500. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetSpotLedgerResultItem[];
}

export interface GetSpotLedgerResultItem {
  /** Id of the ledger entry. */
  id?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Total moved by the entry, fees included, in its currency; direction tells in or out. */
  amount?: string;
  /** Fee contained in the entry, in its currency. */
  fee?: string;
  /** No longer filled in; ignore it. */
  balance?: string;
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType?: string;
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType?: string;
  /** in for money received, out for money sent. */
  direction?: string;
  /** When the entry was made, in ms. */
  createdAt?: number;
  /** Details of the entry as JSON text, such as orderId and symbol; "" or "{}" if there are none. */
  context?: string;
}

/**
 * Movements of main, trade and old margin accounts; 24 h per call, a year back, by page.
 *
 * `GET /api/v1/accounts/ledgers` on the spot host.
 * Signed, permission General, pool Management, weight 2.
 * `.all` walks the ledger main/trade/margin, oldest first: at most 1 day a call; kept 365 days.
 * @see https://www.kucoin.com/docs-new/api-3470121
 */
export const getSpotLedger: PagedEndpoint<
  GetSpotLedgerParams,
  GetSpotLedgerResult,
  RowOf<GetSpotLedgerResult, 'items'>,
  AllParams<GetSpotLedgerParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotLedger',
    method: 'GET',
    path: '/api/v1/accounts/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotLedger',
    params: 'currency direction bizType startAt endAt currentPage pageSize',
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
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 86400000 },
    retention: [{ of: 'all', ms: 31536000000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
