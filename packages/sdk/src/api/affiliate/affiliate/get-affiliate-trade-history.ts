// Generated from specs/added/affiliate/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAffiliateTradeHistoryParams {
  /** UID of the invited user. */
  uid: string;
  /**
   * SPOT, or FEATURE for futures; KuCoin spells it so.
   * - `SPOT`: Spot pairs.
   * - `FEATURE`: Futures; KuCoin's own spelling.
   */
  tradeType?: 'SPOT' | 'FEATURE';
  /** Start of the range of trade times, in ms. */
  tradeStartAt?: number;
  /** End of the range of trade times, in ms. */
  tradeEndAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page, up to 500; 10 unless given. */
  pageSize?: number;
}

export interface GetAffiliateTradeHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, up to 500; 10 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetAffiliateTradeHistoryResultItem[];
}

export interface GetAffiliateTradeHistoryResultItem {
  /** Time of the trade, in ms. */
  tradeTime: number;
  /** SPOT, or FEATURE for futures; KuCoin spells it so. */
  tradeType: string;
  /** Currency of tradeAmount. */
  tradeCurrency: string;
  /** Traded amount, in tradeCurrency. */
  tradeAmount: string;
  /** Traded amount, converted into USDT or USDC. */
  tradeAmountU: string;
  /** Trading fee the invitee paid; in USDT by the name, KuCoin does not state the unit. */
  feeU: string;
  /** Commission from this trade, in the record's currency. */
  commission: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * For affiliates: trades of one invitee with fee and commission, by page; uid is required.
 *
 * `GET /api/v2/affiliate/queryTransactionByUid` on the spot host.
 * Signed, pool unknown, weight 30.
 * `.all` walks the trades of one invitee, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-trade-history
 */
export const getAffiliateTradeHistory: PagedEndpoint<
  GetAffiliateTradeHistoryParams,
  GetAffiliateTradeHistoryResult,
  RowOf<GetAffiliateTradeHistoryResult, 'items'>,
  AllParams<GetAffiliateTradeHistoryParams, 'page' | 'pageSize' | 'tradeEndAt' | 'tradeStartAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateTradeHistory',
    method: 'GET',
    path: '/api/v2/affiliate/queryTransactionByUid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateTradeHistory',
    params: 'uid tradeType tradeStartAt tradeEndAt page pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 500,
    minSize: 1,
    window: { start: 'tradeStartAt', end: 'tradeEndAt', unit: 'ms' },
    time: { field: 'tradeTime' },
  },
);
