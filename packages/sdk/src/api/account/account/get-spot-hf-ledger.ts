// Generated from specs/rest/account/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetSpotHFLedgerParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * in for money received, out for money sent.
   * - `in`: Movement into the account.
   * - `out`: Movement out of the account.
   */
  direction?: 'in' | 'out';
  /**
   * Why the balance changed, for example TRADE_EXCHANGE or TRANSFER.
   * - `TRADE_EXCHANGE`: A trade.
   * - `TRANSFER`: Transfer between own accounts.
   * - `SUB_TRANSFER`: Transfer between master and sub-account.
   * - `RETURNED_FEES`: Fees given back.
   * - `DEDUCTION_FEES`: Fees taken.
   * - `OTHER`: Anything that fits no other kind.
   */
  bizType?: 'TRADE_EXCHANGE' | 'TRANSFER' | 'SUB_TRANSFER' | 'RETURNED_FEES' | 'DEDUCTION_FEES' | 'OTHER';
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /** Most rows to return: 100 by default, 200 at most. Default: 100. Range: 1 to 200. */
  limit?: number;
  /** Start of the time range, in ms. Range: 0 to 9999999999999. */
  startAt?: number;
  /** End of the time range, in ms. Range: 0 to 9999999999999. */
  endAt?: number;
}

export type GetSpotHFLedgerResult = GetSpotHFLedgerResultItem[];

export interface GetSpotHFLedgerResultItem {
  /** Id of the ledger entry; usable as lastId. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Change of the balance in the entry's currency; direction tells in or out. */
  amount: string;
  /** Fee contained in the entry, in its currency. */
  fee: string;
  /** Tax amount; for users of certain regions only. */
  tax: string;
  /** Total after this entry, in its currency. */
  balance: string;
  /** Account of the entry, for example TRADE_HF. */
  accountType: string;
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType: string;
  /**
   * in for money received, out for money sent.
   * - `in`: Movement into the account.
   * - `out`: Movement out of the account.
   */
  direction: 'in' | 'out' | (string & {});
  /** When the entry was made, in ms, as a string. */
  createdAt: string;
  /** JSON text with the order, trade and pair behind the entry. */
  context: string;
}

/**
 * Movements of the high-frequency spot account; only the last 3 days, paged by lastId.
 *
 * `GET /api/v1/hf/accounts/ledgers` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * `.all` walks the ledger trade_hf, oldest first: at most 3 days a call, and KuCoin cuts what is wider without saying so; kept 3 days.
 * @see https://www.kucoin.com/docs-new/api-3470122
 */
export const getSpotHFLedger: PagedEndpoint<
  GetSpotHFLedgerParams,
  GetSpotHFLedgerResult,
  RowOf<GetSpotHFLedgerResult, ''>,
  AllParams<GetSpotHFLedgerParams, 'endAt' | 'lastId' | 'limit' | 'startAt', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotHFLedger',
    method: 'GET',
    path: '/api/v1/hf/accounts/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotHFLedger',
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
