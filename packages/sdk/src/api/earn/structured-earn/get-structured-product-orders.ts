// Generated from specs/added/earn/structured-earn.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetStructuredProductOrdersParams {
  /** Categories to list, for example DUAL_CLASSIC. */
  categories: string;
  /** Id of the holding. */
  orderId?: string;
  /** Currency that is put into the product. */
  investCurrency?: string;
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page. */
  pageSize?: number;
}

export interface GetStructuredProductOrdersResult {
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many records there are on all pages. */
  totalNum: number;
  /** How many pages there are. */
  totalPage: number;
  /** Rows of this page, or the entries of a list. */
  items: GetStructuredProductOrdersResultItem[];
}

export interface GetStructuredProductOrdersResultItem {
  /** Kind of structured product, such as DUAL_CLASSIC. */
  category: string;
  /** Direction of the product: CALL or PUT. */
  side: string;
  /** Term of the product, as a string; KuCoin names no unit. */
  duration: string;
  /** Yearly yield of the structured product order, as KuCoin states it. */
  apr: string;
  /** Currency that is put into the product. */
  investCurrency: string;
  /** Currency that is paid out if the strike price is met. */
  strikeCurrency: string;
  /** Amount put into the product, in investCurrency. */
  investAmount: string;
  /** Amount paid out at settlement, in settleCurrency. */
  settleAmount: string;
  /** Currency of the payout; may be null. */
  settleCurrency: string | null;
  /** Strike price of the product. */
  targetPrice: string;
  /** Price at which the product was settled. */
  settlePrice: string;
  /** When the product ends, in ms. */
  expirationTime: number;
  /** Id of the holding. */
  orderId: string;
  /** State of the holding. */
  status: string;
}

/**
 * Own structured-product purchases with target and settlement prices, by page; categories required.
 *
 * `GET /api/v1/struct-earn/orders` on the spot host.
 * Signed, pool unknown, weight 5.
 * `.all` walks the structured product orders, oldest first: every page.
 */
export const getStructuredProductOrders: PagedEndpoint<
  GetStructuredProductOrdersParams,
  GetStructuredProductOrdersResult,
  RowOf<GetStructuredProductOrdersResult, 'items'>,
  AllParams<GetStructuredProductOrdersParams, 'currentPage' | 'pageSize', 'optional'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'earn.structuredEarn.getStructuredProductOrders',
    method: 'GET',
    path: '/api/v1/struct-earn/orders',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Earn',
    subService: 'StructuredEarn',
    methodName: 'getStructuredProductOrders',
    params: 'categories orderId investCurrency currentPage pageSize',
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
    key: ['orderId'],
  },
);
