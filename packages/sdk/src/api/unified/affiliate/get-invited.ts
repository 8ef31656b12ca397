// Generated from specs/added/unified/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetInvitedParams {
  /**
   * Kind of user to filter by, as a number.
   * - `1`: User class 1 of 3; what it stands for is unknown to us.
   * - `2`: User class 2 of 3; what it stands for is unknown to us.
   * - `3`: User class 3 of 3; what it stands for is unknown to us.
   */
  userType?: '1' | '2' | '3';
  /** Referral code with which the user signed up. */
  referralCode?: string;
  /** UID of the invited user; as a parameter several, separated by commas. */
  uid?: string;
  /** End of the range of sign-up times, in ms. */
  registrationEndAt?: number;
  /** Start of the range of sign-up times, in ms. */
  registrationStartAt?: number;
  /** Number of the page, from 1. Default: 1. */
  page?: number;
  /** Records per page. Default: 10. */
  pageSize?: number;
}

export interface GetInvitedResult {
  /** Rows of this page, or the entries of a list. */
  items: GetInvitedResultItem[];
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Number of the page, counted from 1. */
  currentPage: number;
}

export interface GetInvitedResultItem {
  /** UID of the invited user; as a parameter several, separated by commas. */
  uid: string;
  /** Country, as a code or name. */
  country: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Nickname of the invited user, partly hidden. */
  nickName: string;
  /** Trading fees this user paid over 7 days, in currency. */
  past7dFees: string;
  /** Share of the fees given back to the invitee, in %. */
  cashbackRate: string;
  /** true once the invitee has passed identity verification. */
  completedKyc: boolean;
  /** Referral code with which the user signed up. */
  referralCode: string;
  /** Commission you earned from this user so far, in currency. */
  totalCommission: string;
  /** Share of this user's fees that you earn, in percent. */
  myCommissionRate: string;
  /** Commission you earned from this user over 7 days, in currency. */
  past7dCommission: string;
  /** Time the invited user signed up, in ms. */
  registrationTime: number;
  /** true once the invitee has made a first trade. */
  completedFirstTrade: boolean;
  /** true once the invitee has made a first deposit. */
  completedFirstDeposit: boolean;
}

/**
 * For affiliates: the users they brought in, with KYC, first trade and commission earned, by page.
 *
 * `GET /api/ua/v2/affiliate/queryInvitees` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * `.all` walks the invited users, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/invited
 */
export const getInvited: PagedEndpoint<
  GetInvitedParams,
  GetInvitedResult,
  RowOf<GetInvitedResult, 'items'>,
  AllParams<GetInvitedParams, 'page' | 'pageSize' | 'registrationEndAt' | 'registrationStartAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.affiliate.getInvited',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryInvitees',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getInvited',
    params: 'userType referralCode uid registrationEndAt registrationStartAt page pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    window: { start: 'registrationStartAt', end: 'registrationEndAt', unit: 'ms' },
    key: ['uid'],
    time: { field: 'registrationTime', unit: 'ms' },
  },
);
