// Generated from specs/rest/account/withdrawal.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /**
   * State of the withdrawal: REVIEW, PROCESSING, WALLET_PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `REVIEW`: Withdrawal waiting for KuCoin's check.
   * - `WALLET_PROCESSING`: Withdrawal handed to the wallet, not yet on the chain for good.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'REVIEW' | 'WALLET_PROCESSING' | 'SUCCESS' | 'FAILURE';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetWithdrawalHistoryResultItem[];
}

export interface GetWithdrawalHistoryResultItem {
  /** Id of the withdrawal. */
  id?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Chain id of the withdrawal; empty for a withdrawal inside KuCoin. Example: eth. */
  chain?: string;
  /**
   * State of the withdrawal: REVIEW, PROCESSING, WALLET_PROCESSING, SUCCESS or FAILURE.
   * - `REVIEW`: Withdrawal waiting for KuCoin's check.
   * - `PROCESSING`: Being worked on.
   * - `WALLET_PROCESSING`: Withdrawal handed to the wallet, not yet on the chain for good.
   * - `FAILURE`: Did not go through.
   * - `SUCCESS`: Finished as wanted.
   */
  status?: 'REVIEW' | 'PROCESSING' | 'WALLET_PROCESSING' | 'FAILURE' | 'SUCCESS' | (string & {});
  /** Where the money went; masked e-mail, phone or UID for a withdrawal inside KuCoin. */
  address?: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** true for a withdrawal to another KuCoin user. */
  isInner?: boolean;
  /** Sum moved, in the currency of the record or request. */
  amount?: string;
  /** Fee for the withdrawal, in its currency. */
  fee?: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId?: string | null;
  /** When the record was made, in ms. */
  createdAt?: number;
  /** Time of the last change, in ms. */
  updatedAt?: number;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
  /** true if a reversed deposit left the account owing money. */
  arrears?: boolean;
}

/**
 * Outgoing transfers by page, newest first, optionally of one state.
 *
 * `GET /api/v1/withdrawals` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * `.all` walks the withdrawals, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470145
 */
export const getWithdrawalHistory: PagedEndpoint<
  GetWithdrawalHistoryParams,
  GetWithdrawalHistoryResult,
  RowOf<GetWithdrawalHistoryResult, 'items'>,
  AllParams<GetWithdrawalHistoryParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.getWithdrawalHistory',
    method: 'GET',
    path: '/api/v1/withdrawals',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'getWithdrawalHistory',
    params: 'currency status startAt endAt currentPage pageSize',
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
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['id'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
