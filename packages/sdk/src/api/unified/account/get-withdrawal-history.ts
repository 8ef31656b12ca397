// Generated from specs/added/unified/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Id of the withdrawal. */
  id?: string;
  /**
   * State of the withdrawal, from PROCESSING to SUCCESS or FAILURE; others are checks and reversals.
   * - `FAILURE`: Did not go through.
   * - `PRE_SUCCESS`: Credited before the chain gave its last confirmation.
   * - `PROCESSING`: Being worked on.
   * - `RISK_MGT_REJECTED`: Turned down by the risk check; support has to be contacted.
   * - `ROLLBACK`: Deposit taken back; nothing stays credited.
   * - `ROLLBACKING`: Deposit being taken back.
   * - `SUCCESS`: Finished as wanted.
   * - `TRM_MGT_REJECTED`: Turned down by the compliance check; support has to be contacted.
   * - `WAIT_RISK_MGT`: Held for the risk check.
   * - `WAIT_TRM_MGT`: Held for the compliance check.
   */
  status?:
    | 'FAILURE'
    | 'PRE_SUCCESS'
    | 'PROCESSING'
    | 'RISK_MGT_REJECTED'
    | 'ROLLBACK'
    | 'ROLLBACKING'
    | 'SUCCESS'
    | 'TRM_MGT_REJECTED'
    | 'WAIT_RISK_MGT'
    | 'WAIT_TRM_MGT';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page. Default: 10. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetWithdrawalHistoryResultItem[];
}

export interface GetWithdrawalHistoryResultItem {
  /** Id of the withdrawal. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /**
   * State of the withdrawal, from PROCESSING to SUCCESS or FAILURE; others are checks and reversals.
   * - `FAILURE`: Did not go through.
   * - `PRE_SUCCESS`: Credited before the chain gave its last confirmation.
   * - `PROCESSING`: Being worked on.
   * - `RISK_MGT_REJECTED`: Turned down by the risk check; support has to be contacted.
   * - `ROLLBACK`: Deposit taken back; nothing stays credited.
   * - `ROLLBACKING`: Deposit being taken back.
   * - `SUCCESS`: Finished as wanted.
   * - `TRM_MGT_REJECTED`: Turned down by the compliance check; support has to be contacted.
   * - `WAIT_RISK_MGT`: Held for the risk check.
   * - `WAIT_TRM_MGT`: Held for the compliance check.
   */
  status:
    | 'FAILURE'
    | 'PRE_SUCCESS'
    | 'PROCESSING'
    | 'RISK_MGT_REJECTED'
    | 'ROLLBACK'
    | 'ROLLBACKING'
    | 'SUCCESS'
    | 'TRM_MGT_REJECTED'
    | 'WAIT_RISK_MGT'
    | 'WAIT_TRM_MGT'
    | (string & {});
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner: boolean;
  /** Sum moved, in the currency of the record or request. */
  amount: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Code of the reason the withdrawal failed; empty if it did not fail. */
  failureReason: string;
  /** Text of the reason the withdrawal failed; null if it did not fail. */
  failureReasonMsg: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Finer state of the withdrawal. */
  subStatus: string;
}

/**
 * Outgoing transfers with state and failure reason, by page.
 *
 * `GET /api/ua/v2/asset/withdrawal/history` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 2.
 * `.all` walks the withdrawals, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/withdrawal-history
 */
export const getWithdrawalHistory: PagedEndpoint<
  GetWithdrawalHistoryParams,
  GetWithdrawalHistoryResult,
  RowOf<GetWithdrawalHistoryResult, 'items'>,
  AllParams<GetWithdrawalHistoryParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getWithdrawalHistory',
    method: 'GET',
    path: '/api/ua/v2/asset/withdrawal/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getWithdrawalHistory',
    params: 'currency id status startAt endAt currentPage pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
