// Generated from specs/rest/margin/credit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetRedeemOrdersParams {
  /**
   * DONE, or PENDING while it is being settled.
   * - `DONE`: Settled.
   * - `PENDING`: Settlement still under way.
   */
  status: 'DONE' | 'PENDING';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
  /** Id of the redemption of lent money. */
  redeemOrderNo?: string;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 1 to 50; 50 unless given. Default: 50. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetRedeemOrdersResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 1 to 50; 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetRedeemOrdersResultItem[];
}

export interface GetRedeemOrdersResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Id of the subscription with which the money was lent. */
  purchaseOrderNo: string;
  /** Id of the redemption of lent money. */
  redeemOrderNo: string;
  /** Amount to redeem, in its currency. */
  redeemSize: string;
  /** Amount paid back so far, in its currency. */
  receiptSize: string;
  /** When the redemption was requested; can be null. */
  applyTime: string | null;
  /** DONE, or PENDING while it is being settled. */
  status: string;
}

/**
 * Own requests to take lent funds back, of one state, by page of up to 50.
 *
 * `GET /api/v3/redeem/orders` on the spot host.
 * Signed, permission General, pool Spot, weight 10.
 * `.all` walks the lending redeem orders, oldest first: every page.
 * @see https://www.kucoin.com/docs-new/api-3470214
 */
export const getRedeemOrders: PagedEndpoint<
  GetRedeemOrdersParams,
  GetRedeemOrdersResult,
  RowOf<GetRedeemOrdersResult, 'items'>,
  AllParams<GetRedeemOrdersParams, 'currentPage' | 'pageSize', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'margin.credit.getRedeemOrders',
    method: 'GET',
    path: '/api/v3/redeem/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Margin',
    subService: 'Credit',
    methodName: 'getRedeemOrders',
    params: 'status currency redeemOrderNo currentPage pageSize',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    maxSize: 50,
    minSize: 1,
    order: 'desc',
    key: ['redeemOrderNo'],
    time: { field: 'applyTime' },
  },
);
