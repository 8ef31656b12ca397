// Generated from specs/added/margin/order.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderListParams {
  /** Number of the page, counted from 1. */
  currentPage?: string;
  /** End of the time range, in ms. */
  endAt?: string;
  /** Ids of orders as one text, separated by commas. */
  orderIds?: string;
  /** Records per page. */
  pageSize?: string;
  /** Start of the time range, in ms. */
  startAt?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
}

export interface GetMarginOcoOrderListResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum?: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetMarginOcoOrderListResultItem[];
}

export interface GetMarginOcoOrderListResultItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Time the OCO order was placed, in ms. */
  orderTime: number;
  /** NEW, TRIGGERED, DONE or CANCELLED. */
  status: string;
}

/**
 * Margin OCO pairs by page, newest first, without their legs.
 *
 * `GET /api/v3/hf/margin/oco-orders` on the spot host.
 * Signed, permission General, pool unknown, weight 2.
 * `.all` walks the OCO orders, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-list
 */
export const getMarginOcoOrderList: PagedEndpoint<
  GetMarginOcoOrderListParams,
  GetMarginOcoOrderListResult,
  RowOf<GetMarginOcoOrderListResult, 'items'>,
  AllParams<GetMarginOcoOrderListParams, 'currentPage' | 'endAt' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'margin.order.getMarginOcoOrderList',
    method: 'GET',
    path: '/api/v3/hf/margin/oco-orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: null,
    weight: 2,
    service: 'Margin',
    subService: 'Order',
    methodName: 'getMarginOcoOrderList',
    params: 'currentPage endAt orderIds pageSize startAt symbol tradeType',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['orderId'],
    time: { field: 'orderTime' },
  },
);
