// Generated from specs/rest/account/transfer.futures.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { exactEndpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetFuturesAccountTransferOutLedgerParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: XBT. */
  currency?: string;
  /**
   * Account that received: MAIN (funding), TRADE (spot), MARGIN or ISOLATED.
   * - `MAIN`: Funding account, also called main account.
   * - `TRADE`: Spot trading account.
   * - `MARGIN`: Cross margin account, older kind.
   * - `ISOLATED`: Isolated margin account of a pair, older kind.
   */
  type?: 'MAIN' | 'TRADE' | 'MARGIN' | 'ISOLATED';
  /** States to list: PROCESSING, SUCCESS or FAILURE. */
  tag?: string[];
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 50 unless given. Default: 50. */
  pageSize?: number;
}

export interface GetFuturesAccountTransferOutLedgerResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetFuturesAccountTransferOutLedgerResultItem[];
}

export interface GetFuturesAccountTransferOutLedgerResultItem {
  /** Id of the request to move money out of the futures account. */
  applyId?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Remark on the receiving side; may be empty. */
  recRemark?: string;
  /** System that receives the transfer, such as KUCOIN. */
  recSystem?: string;
  /**
   * State of the transfer: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  /** Sum moved, in the currency of the record or request. */
  amount?: string;
  /** Why the transfer failed; empty if it did not. */
  reason?: string;
  /** Id of a record; pass that of the last one received to go on from there. */
  offset?: bigint;
  /** When the record was made, in ms. */
  createdAt?: number;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
}

/**
 * Past transfers out of the futures account, by page.
 *
 * `GET /api/v1/transfer-list` on the futures host.
 * Signed, permission General, pool Management, weight 20.
 * `.all` walks the futures transfer-out records, oldest first: nobody knows how far back it goes.
 * @deprecated Use account.account.getFuturesLedger.
 * @see https://www.kucoin.com/docs-new/api-3470307
 */
export const getFuturesAccountTransferOutLedger: PagedEndpoint<
  GetFuturesAccountTransferOutLedgerParams,
  GetFuturesAccountTransferOutLedgerResult,
  RowOf<GetFuturesAccountTransferOutLedgerResult, 'items'>,
  AllParams<
    GetFuturesAccountTransferOutLedgerParams,
    'currentPage' | 'endAt' | 'pageSize' | 'startAt',
    'needed'
  >
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ exactEndpoint({
    id: 'account.transfer.getFuturesAccountTransferOutLedger',
    method: 'GET',
    path: '/api/v1/transfer-list',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Transfer',
    methodName: 'getFuturesAccountTransferOutLedger',
    params: 'currency type tag startAt endAt currentPage pageSize',
    exact: ['offset'],
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['applyId'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
