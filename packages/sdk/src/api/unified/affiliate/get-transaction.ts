// Generated from specs/added/unified/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetTransactionParams {
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
   * Which way to page from lastId: PRE or NEXT. Default: NEXT.
   * - `PRE`: Pages backwards from lastId.
   * - `NEXT`: Pages onwards from lastId.
   */
  direction?: 'PRE' | 'NEXT';
  /** Records per page. Default: 10. */
  pageSize?: number;
}

export type GetTransactionResult = GetTransactionResultItem[];

export interface GetTransactionResultItem {
  /** UID of the invited user. */
  uid: string;
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
  /** Where the last page ended; pass it on to get the following rows. */
  lastId: string;
}

/**
 * For affiliates: trades of all invitees between two times, paged by the lastId of the last row.
 *
 * `GET /api/ua/v2/affiliate/queryTransactionByTime` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * `.all` walks the trades of invitees, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/transaction
 */
export const getTransaction: PagedEndpoint<
  GetTransactionParams,
  GetTransactionResult,
  RowOf<GetTransactionResult, ''>,
  AllParams<
    GetTransactionParams,
    'direction' | 'lastId' | 'pageSize' | 'tradeEndAt' | 'tradeStartAt',
    'needed'
  >
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.affiliate.getTransaction',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryTransactionByTime',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getTransaction',
    params: 'uid tradeType tradeStartAt tradeEndAt lastId direction pageSize',
  }),
  {
    rows: '',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'rows', field: 'lastId', pick: 'last' },
    always: { direction: 'NEXT' },
    size: 'pageSize',
    window: { start: 'tradeStartAt', end: 'tradeEndAt', unit: 'ms' },
    key: ['lastId'],
    time: { field: 'tradeTime', unit: 'ms' },
  },
);
