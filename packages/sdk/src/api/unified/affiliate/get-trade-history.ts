// Generated from specs/added/unified/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** UID of the invited user. */
  uid: string;
  /** SPOT, or FEATURE for futures; KuCoin spells it so. */
  tradeType?: string;
  /** Start of the range of trade times, in ms. */
  tradeStartAt?: number;
  /** End of the range of trade times, in ms. */
  tradeEndAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
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
  /** Commission earned on the record, in the record's currency. */
  commission: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * For affiliates: trades of one invitee with fee and commission, by page; uid is required.
 *
 * `GET /api/ua/v2/affiliate/queryTransactionByUid` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * `.all` walks the trades of one invitee, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/trade-history
 */
export const getTradeHistory: PagedEndpoint<
  GetTradeHistoryParams,
  GetTradeHistoryResult,
  RowOf<GetTradeHistoryResult, 'items'>,
  AllParams<GetTradeHistoryParams, 'page' | 'pageSize' | 'tradeEndAt' | 'tradeStartAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.affiliate.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryTransactionByUid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getTradeHistory',
    params: 'uid tradeType tradeStartAt tradeEndAt page pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    window: { start: 'tradeStartAt', end: 'tradeEndAt', unit: 'ms' },
    time: { field: 'tradeTime', unit: 'ms' },
  },
);
