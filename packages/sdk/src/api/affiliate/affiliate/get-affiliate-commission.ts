// Generated from specs/added/affiliate/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAffiliateCommissionParams {
  /**
   * Site of KuCoin that the record or account belongs to, such as global or europe.
   * - `all`: Commission from every KuCoin site.
   */
  siteType?: 'all';
  /**
   * Kind of commission, as a number.
   * - `0`: Every kind of commission, as a filter.
   * - `1`: First of two kinds of commission; which one is unknown to us.
   * - `2`: Second of two kinds of commission; which one is unknown to us.
   */
  rebateType?: 0 | 1 | 2;
  /** Start of the range of payout times, in ms. */
  rebateStartAt?: number;
  /** End of the range of payout times, in ms. */
  rebateEndAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page, up to 500; 10 unless given. */
  pageSize?: number;
}

export type GetAffiliateCommissionResult = GetAffiliateCommissionResultItem[];

export interface GetAffiliateCommissionResultItem {
  /** Site of KuCoin that the record or account belongs to, such as global or europe. */
  siteType: string;
  /**
   * Kind of commission, as a number.
   * - `1`: First of two kinds of commission; which one is unknown to us.
   * - `2`: Second of two kinds of commission; which one is unknown to us.
   */
  rebateType: 1 | 2 | (number & {});
  /** Time the commission was paid, in ms. */
  payoutTime: number;
  /** Start of the period the commission is for, in ms. */
  periodStartTime: number;
  /** End of the period the commission is for, in ms. */
  periodEndTime: number;
  /**
   * State of the payout, as a number from 1 to 4.
   * - `1`: State 1 of the payout; its meaning is unknown to us.
   * - `2`: State 2 of the payout; its meaning is unknown to us.
   * - `3`: State 3 of the payout; its meaning is unknown to us.
   * - `4`: State 4 of the payout; its meaning is unknown to us.
   */
  status: 1 | 2 | 3 | 4 | (number & {});
  /** Volume the invited users traded as takers, in currency. */
  takerVolume: string;
  /** Volume the invitee traded as maker, in the record's currency (USDT or USDC). */
  makerVolume: string;
  /** Commission from the invitees in this period, in the record's currency. */
  commission: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * For affiliates: paid commission per settlement period, by page; a query may span one year.
 *
 * `GET /api/v2/affiliate/queryMyCommission` on the spot host.
 * Signed, pool unknown, weight 30.
 * `.all` walks the commission payouts, oldest first: at most 365 days a call; nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-commission
 */
export const getAffiliateCommission: PagedEndpoint<
  GetAffiliateCommissionParams,
  GetAffiliateCommissionResult,
  RowOf<GetAffiliateCommissionResult, ''>,
  AllParams<GetAffiliateCommissionParams, 'page' | 'pageSize' | 'rebateEndAt' | 'rebateStartAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateCommission',
    method: 'GET',
    path: '/api/v2/affiliate/queryMyCommission',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateCommission',
    params: 'siteType rebateType rebateStartAt rebateEndAt page pageSize',
  }),
  {
    rows: '',
    kind: 'page',
    page: 'page',
    size: 'pageSize',
    maxSize: 500,
    minSize: 1,
    window: { start: 'rebateStartAt', end: 'rebateEndAt', unit: 'ms', maxSpanMs: 31536000000 },
    key: ['siteType', 'rebateType', 'payoutTime', 'periodStartTime', 'currency'],
    time: { field: 'payoutTime' },
  },
);
