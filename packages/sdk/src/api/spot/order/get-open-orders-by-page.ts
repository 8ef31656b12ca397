// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOpenOrdersByPageParams {
  /** Example: BTC-USDT. */
  symbol: string;
  /** Default: 1. Minimum: 1. */
  pageNum?: number;
  /** Default: 20. Range: 1 to 50. */
  pageSize?: number;
}

export interface GetOpenOrdersByPageResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetOpenOrdersByPageResultItem[];
}

export interface GetOpenOrdersByPageResultItem {
  id: string;
  /** Example: BTC-USDT. */
  symbol: string;
  opType: string;
  type: 'limit' | 'market' | (string & {});
  side: 'buy' | 'sell' | (string & {});
  price: string;
  size: string;
  funds: string;
  dealSize: string;
  dealFunds: string;
  fee: string;
  feeCurrency: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB' | (string & {}) | null;
  timeInForce: 'GTC' | 'GTT' | 'IOC' | 'FOK' | (string & {});
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark?: string;
  tags?: string | null;
  cancelExist: boolean;
  createdAt: number;
  lastUpdatedAt: number;
  tradeType: string;
  inOrderBook: boolean;
  cancelledSize: string;
  cancelledFunds: string;
  remainSize: string;
  remainFunds: string;
  tax: string;
  active: boolean;
}

/**
 * Get Open Orders By Page. `GET /api/v1/hf/orders/active/page` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3471591
 */
export const getOpenOrdersByPage: Endpoint<GetOpenOrdersByPageParams, GetOpenOrdersByPageResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOpenOrdersByPage',
    method: 'GET',
    path: '/api/v1/hf/orders/active/page',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOpenOrdersByPage',
  });
