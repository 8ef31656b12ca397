// Generated from specs/rest/account/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetMarginHFLedgerParams {
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
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /** Most rows to return: 100 by default, 200 at most. Default: 100. Range: 1 to 200. */
  limit?: number;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
}

export type GetMarginHFLedgerResult = GetMarginHFLedgerResultItem[];

export interface GetMarginHFLedgerResultItem {
  /** Id of the ledger entry; usable as lastId. */
  id?: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Change of the balance in the entry's currency; direction tells in or out. */
  amount?: string;
  /** Fee contained in the entry, in its currency. */
  fee?: string;
  /** Total after this entry, in its currency. */
  balance?: string;
  /** Account of the entry, for example MARGIN_V2. */
  accountType?: string;
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType?: string;
  /** in for money received, out for money sent. */
  direction?: string;
  /** When the record was made, in ms. */
  createdAt?: number;
  /** Details of the entry as JSON text, such as orderId and symbol; "" or "{}" if there are none. */
  context?: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
}

/**
 * Movements of the high-frequency margin accounts; only the last 3 days, paged by lastId.
 *
 * `GET /api/v3/hf/margin/account/ledgers` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * `.all` walks the ledger margin_hf, oldest first: at most 3 days a call, and KuCoin cuts what is wider without saying so; kept 3 days.
 * @see https://www.kucoin.com/docs-new/api-3470123
 */
export const getMarginHFLedger: PagedEndpoint<
  GetMarginHFLedgerParams,
  GetMarginHFLedgerResult,
  RowOf<GetMarginHFLedgerResult, ''>,
  AllParams<GetMarginHFLedgerParams, 'endAt' | 'lastId' | 'limit' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.account.getMarginHFLedger',
    method: 'GET',
    path: '/api/v3/hf/margin/account/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getMarginHFLedger',
    params: 'currency direction bizType lastId limit startAt endAt',
  }),
  {
    rows: '',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'rows', field: 'id', pick: 'smallest' },
    size: 'limit',
    maxSize: 200,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 259200000 },
    retention: [{ of: 'all', ms: 259200000 }],
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
