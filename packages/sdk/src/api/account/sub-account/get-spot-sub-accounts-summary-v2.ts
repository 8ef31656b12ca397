// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotSubAccountsSummaryV2Params {
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page, 1 to 100; 10 unless given. Default: 10. Range: 1 to 100. */
  pageSize?: number;
}

export interface GetSpotSubAccountsSummaryV2Result {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 1 to 100; 10 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetSpotSubAccountsSummaryV2ResultItem[];
}

export interface GetSpotSubAccountsSummaryV2ResultItem {
  /** User id of the sub-account: 24 hexadecimal digits. */
  userId: string;
  /** UID of the sub-account. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /**
   * State of the sub-account: 2 enabled, 3 frozen.
   * - `2`: In use.
   * - `3`: Frozen.
   */
  status: 2 | 3 | (number & {});
  /**
   * 0 normal, 1 robot, 2 new financial, 5 asset management.
   * - `0`: Ordinary sub-account.
   * - `1`: Sub-account for trading bots.
   * - `2`: Sub-account for financial products, newer kind.
   * - `5`: Sub-account for asset management.
   */
  type: 0 | 1 | 2 | 5 | (number & {});
  /** What the sub-account may trade: Spot, Futures, Margin, or All; the combination depends on the endpoint. */
  access: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Free text on the sub-account. */
  remarks: string | null;
  /** Kinds of trading the sub-account may use. */
  tradeTypes: string[];
  /** Kinds of trading that are active on the sub-account. */
  openedTradeTypes: string[];
  /** Whether the sub-account is managed by someone else; null if not. KuCoin lists no values. */
  hostedStatus: string | null;
}

/**
 * Sub-accounts with name, state, kind and permissions, by page; no balances.
 *
 * `GET /api/v2/sub/user` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470131
 */
export const getSpotSubAccountsSummaryV2: Endpoint<
  GetSpotSubAccountsSummaryV2Params,
  GetSpotSubAccountsSummaryV2Result
> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.getSpotSubAccountsSummaryV2',
  method: 'GET',
  path: '/api/v2/sub/user',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'getSpotSubAccountsSummaryV2',
  params: 'currentPage pageSize',
});
