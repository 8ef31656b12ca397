// Generated from specs/rest/account/withdrawal.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetWithdrawalHistoryOldParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /**
   * State of the withdrawal: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetWithdrawalHistoryOldResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetWithdrawalHistoryOldResultItem[];
}

export interface GetWithdrawalHistoryOldResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** When the withdrawal was recorded, in seconds. Unit: s. */
  createAt?: number;
  /** Sum moved, in the currency of the record or request. */
  amount?: string;
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address?: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId?: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner?: boolean;
  /**
   * State of the withdrawal: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
}

/**
 * Withdrawals from before 18 February 2019 only; times in seconds, few fields.
 *
 * `GET /api/v1/hist-withdrawals` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * `.all` walks the withdrawals before 2019-02-18, oldest first: until 2019-02-18.
 * @deprecated Use account.withdrawal.getWithdrawalHistory.
 * @see https://www.kucoin.com/docs-new/api-3470308
 */
export const getWithdrawalHistoryOld: PagedEndpoint<
  GetWithdrawalHistoryOldParams,
  GetWithdrawalHistoryOldResult,
  RowOf<GetWithdrawalHistoryOldResult, 'items'>,
  AllParams<GetWithdrawalHistoryOldParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.withdrawal.getWithdrawalHistoryOld',
    method: 'GET',
    path: '/api/v1/hist-withdrawals',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Withdrawal',
    methodName: 'getWithdrawalHistoryOld',
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
    window: { start: 'startAt', end: 'endAt', unit: 's' },
    retention: [{ of: 'all', until: '2019-02-18' }],
    key: ['walletTxId'],
    time: { field: 'createAt', unit: 's' },
  },
);
