// Generated from specs/rest/spot/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetOcoOrderListParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Ids of OCO orders, up to 500, separated by commas. */
  orderIds?: string;
  /** Records per page, 10 to 500. Default: 50. Range: 10 to 500. */
  pageSize?: number;
  /** Number of the page, counted from 1. Default: 1. */
  currentPage?: number;
}

export interface GetOcoOrderListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page, 10 to 500. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetOcoOrderListResultItem[];
}

export interface GetOcoOrderListResultItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /**
   * NEW, TRIGGERED, DONE or CANCELLED.
   * - `NEW`: Stop or OCO order waiting; no trigger met.
   * - `DONE`: Finished.
   * - `TRIGGERED`: Stop or OCO order whose trigger has been met.
   * - `CANCELLED`: Called off before it was carried out.
   */
  status: 'NEW' | 'DONE' | 'TRIGGERED' | 'CANCELLED' | (string & {});
}

/**
 * OCO pairs by page (10 to 500 rows), newest first, without legs; older call.
 *
 * `GET /api/v3/oco/orders` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * `.all` walks the OCO orders, oldest first: nobody knows how far back it goes.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470360
 */
export const getOcoOrderList: PagedEndpoint<
  GetOcoOrderListParams,
  GetOcoOrderListResult,
  RowOf<GetOcoOrderListResult, 'items'>,
  AllParams<GetOcoOrderListParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOcoOrderList',
    method: 'GET',
    path: '/api/v3/oco/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOcoOrderList',
    params: 'symbol startAt endAt orderIds pageSize currentPage',
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
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['orderId'],
    time: { field: 'orderTime', unit: 'ms' },
  },
);
