// Generated from specs/added/unified/account.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetDepositHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Id of the deposit. */
  id?: string;
  /**
   * State of the deposit, from PROCESSING to SUCCESS or FAILURE; others are checks and reversals.
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

export interface GetDepositHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetDepositHistoryResultItem[];
}

export interface GetDepositHistoryResultItem {
  /** Id of the deposit. */
  id: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /**
   * State of the deposit, from PROCESSING to SUCCESS or FAILURE; others are checks and reversals.
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
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Time of the last change, in ms. */
  updatedAt: number;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** true if a reversed deposit left the account owing money. */
  arrears: boolean;
  /** Web address for the deposit. */
  url: string;
  /** Note on the status of the deposit. */
  statusRemark: string;
  /** Confirmations for the early check of the deposit on the chain. */
  preConfirms: number;
  /** Block confirmations the deposit needs. */
  confirms: number;
  /** Block confirmations the deposit has at the moment. */
  currentConfirms: number;
}

/**
 * Incoming transfers with confirmations and compliance state, by page.
 *
 * `GET /api/ua/v2/asset/deposit/history` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 2.
 * `.all` walks the deposits, oldest first: nobody knows how far back it goes.
 */
export const getDepositHistory: PagedEndpoint<
  GetDepositHistoryParams,
  GetDepositHistoryResult,
  RowOf<GetDepositHistoryResult, 'items'>,
  AllParams<GetDepositHistoryParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getDepositHistory',
    method: 'GET',
    path: '/api/ua/v2/asset/deposit/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getDepositHistory',
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
