// Generated from specs/added/affiliate/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAffiliateTransactionParams {
  /** UID of the invited user. */
  uid?: string;
  /**
   * SPOT, or FEATURE for futures; KuCoin spells it so.
   * - `SPOT`: Spot pairs.
   * - `FEATURE`: Futures; KuCoin's own spelling.
   */
  tradeType?: 'SPOT' | 'FEATURE';
  /** Start of the range of trade times, in ms. */
  tradeStartAt: number;
  /** End of the range of trade times, in ms. */
  tradeEndAt: number;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /**
   * Which way to page from lastId: PRE or NEXT.
   * - `PRE`: Pages backwards from lastId.
   * - `NEXT`: Pages onwards from lastId.
   */
  direction?: 'PRE' | 'NEXT';
  /** Records per page, up to 500; 10 unless given. */
  pageSize?: number;
}

export interface GetAffiliateTransactionResult {
  /** Rows of this page, or the entries of a list. */
  items: GetAffiliateTransactionResultItem[];
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: string;
}

export interface GetAffiliateTransactionResultItem {
  /** UID of the invited user. */
  uid: string;
  /** Time of the trade, in ms. */
  tradeTime: number;
  /**
   * SPOT, or FEATURE for futures; KuCoin spells it so.
   * - `SPOT`: Spot pairs.
   * - `FEATURE`: Futures; KuCoin's own spelling.
   */
  tradeType: 'SPOT' | 'FEATURE' | (string & {});
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
  /**
   * Currency of the amounts: USDT or USDC.
   * - `USDT`: Tether's dollar token.
   * - `USDC`: Circle's dollar token.
   */
  currency: 'USDT' | 'USDC' | (string & {});
}

/**
 * For affiliates: trades of all invitees between two times, paged by lastId.
 *
 * `GET /api/v2/affiliate/queryTransactionByTime` on the spot host.
 * Signed, pool unknown, weight 30.
 * `.all` walks the trades of invitees, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/get-transaction
 */
export const getAffiliateTransaction: PagedEndpoint<
  GetAffiliateTransactionParams,
  GetAffiliateTransactionResult,
  RowOf<GetAffiliateTransactionResult, 'items'>,
  AllParams<
    GetAffiliateTransactionParams,
    'direction' | 'lastId' | 'pageSize' | 'tradeEndAt' | 'tradeStartAt',
    'needed'
  >
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'affiliate.affiliate.getAffiliateTransaction',
    method: 'GET',
    path: '/api/v2/affiliate/queryTransactionByTime',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 30,
    service: 'Affiliate',
    subService: 'Affiliate',
    methodName: 'getAffiliateTransaction',
    params: 'uid tradeType tradeStartAt tradeEndAt lastId direction pageSize',
  }),
  {
    rows: 'items',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'answer', field: 'lastId' },
    always: { direction: 'NEXT' },
    size: 'pageSize',
    maxSize: 500,
    window: { start: 'tradeStartAt', end: 'tradeEndAt', unit: 'ms' },
    time: { field: 'tradeTime' },
  },
);
