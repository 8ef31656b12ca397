// Generated from specs/rest/account/deposit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetDepositHistoryOldParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /**
   * State of the deposit: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
}

export interface GetDepositHistoryOldResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetDepositHistoryOldResultItem[];
}

export interface GetDepositHistoryOldResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** When the deposit was recorded, in seconds. Unit: s. */
  createAt?: number;
  /** Sum moved, in the currency of the record or request. */
  amount?: string;
  /** Transaction id on the chain; null or empty for transfers inside KuCoin. */
  walletTxId?: string;
  /** true for a transfer inside KuCoin that does not touch a blockchain. */
  isInner?: boolean;
  /**
   * State of the deposit: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
}

/**
 * Deposits from before 18 February 2019 only; times in seconds, few fields.
 *
 * `GET /api/v1/hist-deposits` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * `.all` walks the deposits before 2019-02-18, oldest first: until 2019-02-18.
 * @deprecated Use account.deposit.getDepositHistory.
 * @see https://www.kucoin.com/docs-new/api-3470306
 */
export const getDepositHistoryOld: PagedEndpoint<
  GetDepositHistoryOldParams,
  GetDepositHistoryOldResult,
  RowOf<GetDepositHistoryOldResult, 'items'>,
  AllParams<GetDepositHistoryOldParams, 'endAt' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositHistoryOld',
    method: 'GET',
    path: '/api/v1/hist-deposits',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositHistoryOld',
    params: 'currency status startAt endAt',
  }),
  {
    rows: 'items',
    kind: 'page',
    more: 'totalPage',
    maxSize: 500,
    minSize: 10,
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 's' },
    retention: [{ of: 'all', until: '2019-02-18' }],
    key: ['walletTxId'],
    time: { field: 'createAt', unit: 's' },
  },
);
