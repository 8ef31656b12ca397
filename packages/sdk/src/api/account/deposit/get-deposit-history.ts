// Generated from specs/rest/account/deposit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetDepositHistoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
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
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page. Default: 50. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetDepositHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetDepositHistoryResultItem[];
}

export interface GetDepositHistoryResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Blockchain the deposit came over; empty for a deposit from inside KuCoin. Example: ERC20. */
  chain?: string;
  /**
   * State of the deposit: PROCESSING, SUCCESS or FAILURE.
   * - `PROCESSING`: Being worked on.
   * - `SUCCESS`: Finished as wanted.
   * - `FAILURE`: Did not go through.
   */
  status?: 'PROCESSING' | 'SUCCESS' | 'FAILURE' | (string & {});
  /** Address the money arrived at; masked e-mail, phone or UID for a deposit from inside KuCoin. */
  address?: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** true for a deposit from another KuCoin user. */
  isInner?: boolean;
  /** Sum moved, in the currency of the record or request. */
  amount?: string;
  /** Fee taken from the deposit, in its currency. */
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
 * Incoming transfers by page, newest first; the rows carry no id of their own.
 *
 * `GET /api/v1/deposits` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * `.all` walks the deposits, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470141
 */
export const getDepositHistory: PagedEndpoint<
  GetDepositHistoryParams,
  GetDepositHistoryResult,
  RowOf<GetDepositHistoryResult, 'items'>,
  AllParams<GetDepositHistoryParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositHistory',
    method: 'GET',
    path: '/api/v1/deposits',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositHistory',
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
    key: ['currency', 'walletTxId', 'address', 'memo', 'amount', 'createdAt'],
    time: { field: 'createdAt', unit: 'ms' },
  },
);
