// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountListParams {
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page. */
  pageSize?: number;
}

export interface GetSubAccountListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetSubAccountListResultItem[];
}

export interface GetSubAccountListResultItem {
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /** State of the sub-account, as a number. */
  status: number;
  /** Kind of sub-account, as a number. */
  type: number;
  /** What the sub-account may trade: Spot, Futures, Margin, or All; the combination depends on the endpoint. */
  access: string;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Free text on the sub-account. */
  remarks: string;
  /** Kinds of trading the sub-account may use. */
  tradeTypes: string[];
  /** Kinds of trading that are active on the sub-account. */
  openedTradeTypes: string[];
  /** Whether the sub-account is managed by someone else; null if not. KuCoin lists no values. */
  hostedStatus: number;
}

/**
 * Sub-accounts with state, kind and trading permissions, by page; for the master.
 *
 * `GET /api/ua/v2/user/sub-account-list` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 2.
 */
export const getSubAccountList: Endpoint<GetSubAccountListParams, GetSubAccountListResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getSubAccountList',
    method: 'GET',
    path: '/api/ua/v2/user/sub-account-list',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 2,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getSubAccountList',
    params: 'currentPage pageSize',
  });
