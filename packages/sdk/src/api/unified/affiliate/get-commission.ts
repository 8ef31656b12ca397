// Generated from specs/added/unified/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetCommissionParams {
  /** Site of KuCoin that the record or account belongs to, such as global or europe. */
  siteType?: string;
  /** Kind of commission, as a number. */
  rebateType?: number;
  /** Start of the range of payout times, in ms. */
  rebateStartAt?: number;
  /** End of the range of payout times, in ms. */
  rebateEndAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
  /** Kind of commission data; KuCoin lists no values. */
  dataType?: string;
}

export interface GetCommissionResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetCommissionResultItem[];
}

export interface GetCommissionResultItem {
  /** Site of KuCoin that the record or account belongs to, such as global or europe. */
  siteType?: string;
  /** Kind of commission, as a number. */
  rebateType: number;
  /** Time the commission was paid, in ms. */
  payoutTime: number;
  /** Start of the period the commission is for, in ms. */
  periodStartTime: number;
  /** End of the period the commission is for, in ms. */
  periodEndTime: number;
  /** State of the payout, as a number from 1 to 4. */
  status: number;
  /** Volume the invited users traded as takers, in currency. */
  takerVolume: string;
  /** Volume the invitee traded as maker, in the record's currency (USDT or USDC). */
  makerVolume: string;
  /** Commission earned on the record, in the record's currency. */
  commission: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** KuMining volume behind the commission; KuCoin does not state the unit. */
  kuminingVolume: string;
  /** Kind of commission data; KuCoin lists no values. */
  dataType: string;
}

/**
 * For affiliates: commission per settlement period, by page; a query may span one year.
 *
 * `GET /api/ua/v2/affiliate/queryMyCommission` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * `.all` walks the commission payouts, oldest first: at most 365 days a call; nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/commission
 */
export const getCommission: PagedEndpoint<
  GetCommissionParams,
  GetCommissionResult,
  RowOf<GetCommissionResult, 'items'>,
  AllParams<GetCommissionParams, 'page' | 'pageSize' | 'rebateEndAt' | 'rebateStartAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.affiliate.getCommission',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryMyCommission',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getCommission',
    params: 'siteType rebateType rebateStartAt rebateEndAt page pageSize dataType',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    window: { start: 'rebateStartAt', end: 'rebateEndAt', unit: 'ms', maxSpanMs: 31536000000 },
    key: ['siteType', 'rebateType', 'payoutTime', 'periodStartTime', 'currency'],
    time: { field: 'payoutTime', unit: 'ms' },
  },
);
