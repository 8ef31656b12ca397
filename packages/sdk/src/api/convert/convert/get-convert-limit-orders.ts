// Generated from specs/added/convert/convert.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetConvertLimitOrdersParams {
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
  /**
   * State of the order: OPEN, SUCCESS, CANCELLED or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `CANCELLED`: Called off before it was carried out.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status?: 'SUCCESS' | 'CANCELLED' | 'OPEN' | 'FAIL';
}

export interface GetConvertLimitOrdersResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetConvertLimitOrdersResultItem[];
}

export interface GetConvertLimitOrdersResultItem {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the convert order. */
  clientOrderId: string;
  /**
   * State of the order: OPEN, SUCCESS, CANCELLED or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `CANCELLED`: Called off before it was carried out.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status: 'SUCCESS' | 'CANCELLED' | 'OPEN' | 'FAIL' | (string & {});
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: string;
  /** Amount you get, in toCurrency. */
  toCurrencySize: string;
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Rate of the conversion. */
  price: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
  /** When the open convert order lapses. */
  expiryTime: number;
  /** When the convert order was cancelled; absent or null if it was not. */
  cancelTime?: number;
  /** When the convert order was filled; absent or null until then. */
  filledTime?: number;
  /** How the convert order was cancelled, as a number; absent or null if it was not. */
  cancelType?: number;
}

/**
 * Limit swaps by page, optionally of one status or between two times.
 *
 * `GET /api/v1/convert/limit/orders` on the spot host.
 * Signed, pool unknown, weight 5.
 * `.all` walks the convert limit orders, oldest first: nobody knows how far back it goes.
 */
export const getConvertLimitOrders: PagedEndpoint<
  GetConvertLimitOrdersParams,
  GetConvertLimitOrdersResult,
  RowOf<GetConvertLimitOrdersResult, 'items'>,
  AllParams<GetConvertLimitOrdersParams, 'endAt' | 'page' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertLimitOrders',
    method: 'GET',
    path: '/api/v1/convert/limit/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertLimitOrders',
    params: 'startAt endAt page pageSize status',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'page',
    more: 'totalPage',
    size: 'pageSize',
    order: 'desc',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['orderId'],
    time: { field: 'orderTime' },
  },
);
