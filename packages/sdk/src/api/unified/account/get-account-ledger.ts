// Generated from specs/added/unified/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAccountLedgerParams {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `CROSS`: Cross margin account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED';
  /** Why the balance changed, for example SPOT_EXCHANGE, TRANSFER or FUNDING_FEE. */
  businessType?:
    | 'TRADE_EXCHANGE'
    | 'TRANSFER'
    | 'SUB_TRANSFER'
    | 'RETURNED_FEES'
    | 'DEDUCTION_FEES'
    | 'OTHER'
    | 'SUB_TO_SUB_TRANSFER'
    | 'SPOT_EXCHANGE'
    | 'SPOT_EXCHANGE_REBATE'
    | 'FUTURES_EXCHANGE_OPEN'
    | 'FUTURES_EXCHANGE_CLOSE'
    | 'FUTURES_EXCHANGE_REBATE'
    | 'FUNDING_FEE'
    | 'LIABILITY_INTEREST'
    | 'KCS_DEDUCTION_FEES'
    | 'KCS_RETURNED_FEES'
    | 'AUTO_EXCHANGE_USER';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * IN for money received, OUT for money sent.
   * - `IN`: Movement into the account.
   * - `OUT`: Movement out of the account.
   */
  direction?: 'IN' | 'OUT';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Records per page. Default: 10. */
  pageSize?: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number | string;
}

export interface GetAccountLedgerResult {
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: bigint;
  /** Rows of this page, or the entries of a list. */
  items: GetAccountLedgerResultItem[];
}

export interface GetAccountLedgerResultItem {
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `SPOT`: Spot trading account.
   * - `FUTURES`: Futures account.
   * - `CROSS`: Cross margin account.
   * - `ISOLATED`: Isolated margin account of a pair.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'FUNDING' | 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'UNIFIED' | (string & {});
  /** Id of the ledger entry. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /**
   * IN for money received, OUT for money sent.
   * - `IN`: Movement into the account.
   * - `OUT`: Movement out of the account.
   */
  direction: 'IN' | 'OUT' | (string & {});
  /** Why the balance changed, for example SPOT_EXCHANGE, TRANSFER or FUNDING_FEE. */
  businessType: string;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** Total after this entry, in its currency. */
  balance: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Time of the entry, in ns. */
  ts: bigint;
}

/**
 * Movements of one account type, one day per call, about 7 days back; page with lastId.
 *
 * `GET /api/ua/v2/account/ledger` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 2.
 * `.all` walks the ledger, oldest first: at most 1 day a call; kept 7 days.
 */
export const getAccountLedger: PagedEndpoint<
  GetAccountLedgerParams,
  GetAccountLedgerResult,
  RowOf<GetAccountLedgerResult, 'items'>,
  AllParams<GetAccountLedgerParams, 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'unified.account.getAccountLedger',
    method: 'GET',
    path: '/api/ua/v2/account/ledger',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getAccountLedger',
    params: 'accountType businessType currency direction startAt endAt pageSize lastId',
    exact: ['lastId', 'ts'],
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    size: 'pageSize',
    maxSize: {
      by: 'accountType',
      values: { UNIFIED: 200, SPOT: 200, FUTURES: 100, FUNDING: 500, CROSS: 500, ISOLATED: 500 },
    },
    window: { start: 'startAt', end: 'endAt', unit: 'ms', maxSpanMs: 86400000 },
    retention: [{ of: 'all', ms: 604800000 }],
    key: ['id'],
    time: { field: 'ts', unit: 'ns' },
  },
);
