// Generated from specs/rest/margin/credit.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetPurchaseOrdersParams {
  /**
   * DONE, or PENDING while it is being settled.
   * - `DONE`: Settled.
   * - `PENDING`: Settlement still under way.
   */
  status: 'DONE' | 'PENDING';
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
  /** Id of the subscription with which the money was lent. */
  purchaseOrderNo?: string;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
  /** Records per page, 1 to 50; 50 unless given. Default: 50. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetPurchaseOrdersResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 1 to 50; 50 unless given. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetPurchaseOrdersResultItem[];
}

export interface GetPurchaseOrdersResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Id of the subscription with which the money was lent. */
  purchaseOrderNo: string;
  /** Amount subscribed, in its currency. */
  purchaseSize: string;
  /** Amount lent so far, in currency. */
  matchSize: string;
  /** Yearly interest asked for, as a ratio. */
  interestRate: string;
  /** Income of the lending order by its name; KuCoin's text calls it the redeemed amount. */
  incomeSize: string;
  /** When the lending was requested, in ms. */
  applyTime: number;
  /**
   * DONE, or PENDING while it is being settled.
   * - `DONE`: Settled.
   * - `PENDING`: Settlement still under way.
   */
  status: 'DONE' | 'PENDING' | (string & {});
}

/**
 * Own lending offers of one state, by page of up to 50.
 *
 * `GET /api/v3/purchase/orders` on the spot host.
 * Signed, permission General, pool Spot, weight 10.
 * `.all` walks the lending purchase orders, oldest first: every page.
 * @see https://www.kucoin.com/docs-new/api-3470213
 */
export const getPurchaseOrders: PagedEndpoint<
  GetPurchaseOrdersParams,
  GetPurchaseOrdersResult,
  RowOf<GetPurchaseOrdersResult, 'items'>,
  AllParams<GetPurchaseOrdersParams, 'currentPage' | 'pageSize', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'margin.credit.getPurchaseOrders',
    method: 'GET',
    path: '/api/v3/purchase/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 10,
    service: 'Margin',
    subService: 'Credit',
    methodName: 'getPurchaseOrders',
    params: 'status currency purchaseOrderNo currentPage pageSize',
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
    key: ['purchaseOrderNo'],
    time: { field: 'applyTime', unit: 'ms' },
  },
);
