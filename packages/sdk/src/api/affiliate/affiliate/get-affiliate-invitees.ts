// Generated from specs/added/affiliate/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAffiliateInviteesParams {
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
  /** Start of the range of sign-up times, in ms. */
  registrationStartAt?: number;
  /** End of the range of sign-up times, in ms. */
  registrationEndAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page, up to 500; 10 unless given. */
  pageSize?: number;
}

export interface GetAffiliateInviteesResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, up to 500; 10 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetAffiliateInviteesResultItem[];
}

export interface GetAffiliateInviteesResultItem {
  /** UID of the invited user; as a parameter several, separated by commas. */
  uid: string;
  /** Nickname of the invited user, partly hidden. */
  nickName: string;
  /** Referral code with which the user signed up. */
  referralCode: string;
  /** Country of the invitee. */
  country: string;
  /** Time the invited user signed up, in ms. */
  registrationTime: number;
  /** true once the invitee has passed identity verification. */
  completedKyc: boolean;
  /** true once the invitee has made a first deposit. */
  completedFirstDeposit: boolean;
  /** true once the invitee has made a first trade. */
  completedFirstTrade: boolean;
  /** Trading fees this user paid over 7 days, in currency. */
  past7dFees: string;
  /** Commission you earned from this user over 7 days, in currency. */
  past7dCommission: string;
  /** Commission you earned from this user so far, in currency. */
  totalCommission: string;
  /** Share of this user's fees that you earn, in percent. */
  myCommissionRate: string;
  /** Share of the fees given back to the invitee, in %. */
  cashbackRate: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * For affiliates: the users they brought in, with KYC, first trade and commission earned, by page.
 *
 * `GET /api/v2/affiliate/queryInvitees` on the spot host.
 * Signed, pool unknown, weight 30.
 * `.all` walks the invited users, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-invited
 */
export const getAffiliateInvitees: PagedEndpoint<
  GetAffiliateInviteesParams,
  GetAffiliateInviteesResult,
  RowOf<GetAffiliateInviteesResult, 'items'>,
  AllParams<
    GetAffiliateInviteesParams,
    'page' | 'pageSize' | 'registrationEndAt' | 'registrationStartAt',
    'needed'
  >
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateInvitees',
    method: 'GET',
    path: '/api/v2/affiliate/queryInvitees',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateInvitees',
    params: 'userType referralCode uid registrationStartAt registrationEndAt page pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 500,
    minSize: 1,
    window: { start: 'registrationStartAt', end: 'registrationEndAt', unit: 'ms' },
    key: ['uid'],
    time: { field: 'registrationTime' },
  },
);
