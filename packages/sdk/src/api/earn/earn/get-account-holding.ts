// Generated from specs/rest/earn/earn.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAccountHoldingParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Id of the Earn product. */
  productId?: string;
  /**
   * Kind of Earn product: DEMAND, ACTIVITY, STAKING, KCS_STAKING or ETH2.
   * - `DEMAND`: Savings that can be taken back any time.
   * - `ACTIVITY`: Promotion of limited duration.
   * - `STAKING`: On-chain staking.
   * - `KCS_STAKING`: Staking of KuCoin's KCS token.
   * - `ETH2`: Staking of ETH.
   */
  productCategory?: 'DEMAND' | 'ACTIVITY' | 'STAKING' | 'KCS_STAKING' | 'ETH2';
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page. Default: 15. Range: 10 to 500. */
  pageSize?: number;
}

export interface GetAccountHoldingResult {
  /** How many records there are on all pages. */
  totalNum: number;
  /** Rows of this page, or the entries of a list. */
  items: GetAccountHoldingResultItem[];
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many pages there are. */
  totalPage: number;
}

export interface GetAccountHoldingResultItem {
  /** Id of the holding. */
  orderId: string;
  /** Id of the Earn product. */
  productId: string;
  /** Kind of Earn product: DEMAND, ACTIVITY, STAKING, KCS_STAKING or ETH2. */
  productCategory: string;
  /** Sub-type of the Earn product. */
  productType: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Currency the earnings are paid in. Example: BTC. */
  incomeCurrency: string;
  /** Yearly return as a ratio; 0.035 means 3.5%. */
  returnRate: string;
  /** Amount invested in the product, in its currency. */
  holdAmount: string;
  /** Amount redeemed so far, in the product's currency. */
  redeemedAmount: string;
  /** Amount whose redemption is under way, in the product's currency. */
  redeemingAmount: string;
  /** When the product begins to earn, in ms. */
  lockStartTime: number;
  /** When the product ends, in ms; null if it has no fixed term. */
  lockEndTime?: number | null;
  /** Time of the latest subscription, in ms. */
  purchaseTime: number;
  /** Days to wait for the money after redeeming. */
  redeemPeriod: number;
  /**
   * LOCKED while held, REDEEMING while being paid back.
   * - `LOCKED`: Earn holding in place.
   * - `REDEEMING`: Earn holding being paid back.
   */
  status: 'LOCKED' | 'REDEEMING' | (string & {});
  /**
   * 1 if a fixed-term product can be redeemed before its end, 0 if not.
   * - `0`: A fixed term cannot be left early.
   * - `1`: A fixed term can be left early.
   */
  earlyRedeemSupported: 0 | 1 | (number & {});
}

/**
 * Own running earn holdings with income and times, by page; nothing that has ended.
 *
 * `GET /api/v1/earn/hold-assets` on the spot host.
 * Signed, permission General, pool Earn, weight 5.
 * `.all` walks the earn holdings, oldest first: as long as held.
 * @see https://www.kucoin.com/docs-new/api-3470273
 */
export const getAccountHolding: PagedEndpoint<
  GetAccountHoldingParams,
  GetAccountHoldingResult,
  RowOf<GetAccountHoldingResult, 'items'>,
  AllParams<GetAccountHoldingParams, 'currentPage' | 'pageSize', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'earn.earn.getAccountHolding',
    method: 'GET',
    path: '/api/v1/earn/hold-assets',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Earn',
    weight: 5,
    service: 'Earn',
    subService: 'Earn',
    methodName: 'getAccountHolding',
    params: 'currency productId productCategory currentPage pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 500,
    minSize: 10,
    order: 'desc',
    retention: [{ of: 'all', while: 'held' }],
    key: ['orderId'],
    time: { field: 'purchaseTime', unit: 'ms' },
  },
);
