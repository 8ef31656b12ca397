// Generated from specs/added/convert/convert.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetConvertOrderHistoryParams {
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Records per page. */
  pageSize?: number;
  /**
   * State of the conversion: OPEN, SUCCESS or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status?: 'SUCCESS' | 'OPEN' | 'FAIL';
}

export interface GetConvertOrderHistoryResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetConvertOrderHistoryResultItem[];
}

export interface GetConvertOrderHistoryResultItem {
  /** Id that KuCoin gave the order. */
  orderId: number;
  /** Your own id for the convert order. */
  clientOrderId: string;
  /**
   * State of the conversion: OPEN, SUCCESS or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status: 'SUCCESS' | 'OPEN' | 'FAIL' | (string & {});
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: string;
  /** Amount you get, in toCurrency. */
  toCurrencySize: string;
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `BOTH`: Funding and trading account together.
   * - `TRADING`: Trading account.
   */
  accountType: 'FUNDING' | 'BOTH' | 'TRADING' | (string & {});
  /** Rate of the conversion. */
  price: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
}

/**
 * Market swaps by page, optionally of one status or between two times.
 *
 * `GET /api/v1/convert/order/history` on the spot host.
 * Signed, pool unknown, weight 5.
 * `.all` walks the convert orders, oldest first: nobody knows how far back it goes.
 */
export const getConvertOrderHistory: PagedEndpoint<
  GetConvertOrderHistoryParams,
  GetConvertOrderHistoryResult,
  RowOf<GetConvertOrderHistoryResult, 'items'>,
  AllParams<GetConvertOrderHistoryParams, 'endAt' | 'page' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertOrderHistory',
    method: 'GET',
    path: '/api/v1/convert/order/history',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertOrderHistory',
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
