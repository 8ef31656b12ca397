// Generated from specs/rest/account/account.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetFuturesLedgerParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** RealisedPNL, Deposit, Withdrawal, TransferIn or TransferOut. */
  type?: string;
  /** Id of the entry; pass that of the last one received to go on from there. */
  offset?: number;
  /** true (default) reads the rows forward from the offset, false backward. Default: true. */
  forward?: boolean;
  /** How many records one call returns at most; 50 unless given. Default: 50. */
  maxCount?: number;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
}

export interface GetFuturesLedgerResult {
  /** Rows of this page. */
  dataList: GetFuturesLedgerResultDataItem[];
  /** true if further rows follow; ask again with the next offset. */
  hasMore: boolean;
}

export interface GetFuturesLedgerResultDataItem {
  /** Time in ms, unless the endpoint says otherwise. */
  time: number;
  /** RealisedPNL, Deposit, Withdrawal, TransferIn or TransferOut. */
  type: string;
  /** Change of the balance in the entry's currency. */
  amount: number;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: number | null;
  /** Worth of the futures account in its currency: margin balance plus unrealised profit. */
  accountEquity: number;
  /** Completed or Pending. */
  status: string;
  /** Contract that the entry belongs to, such as XBTUSDTM. */
  remark: string;
  /** Id of the entry; pass that of the last one received to go on from there. */
  offset: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * Futures account movements, newest first, paged by offset; open positions show as Pending.
 *
 * `GET /api/v1/transaction-history` on the futures host.
 * Signed, permission General, pool Futures, weight 2.
 * `.all` walks the ledger futures, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470124
 */
export const getFuturesLedger: PagedEndpoint<
  GetFuturesLedgerParams,
  GetFuturesLedgerResult,
  RowOf<GetFuturesLedgerResult, 'dataList'>,
  AllParams<GetFuturesLedgerParams, 'endAt' | 'forward' | 'maxCount' | 'offset' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.account.getFuturesLedger',
    method: 'GET',
    path: '/api/v1/transaction-history',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getFuturesLedger',
    params: 'currency type offset forward maxCount startAt endAt',
  }),
  {
    rows: 'dataList',
    kind: 'cursor',
    more: 'hasMore',
    cursor: 'offset',
    next: { from: 'rows', field: 'offset', pick: 'smallest' },
    always: { forward: true },
    size: 'maxCount',
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['offset'],
    notKey: { offset: -1 },
    time: { field: 'time', unit: 'ms' },
  },
);
