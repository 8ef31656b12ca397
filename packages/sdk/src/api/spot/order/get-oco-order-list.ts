// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderListParams {
  /** Example: BTC-USDT. */
  symbol?: string;
  startAt?: number;
  endAt?: number;
  orderIds?: string;
  /** Default: 50. Range: 10 to 500. */
  pageSize?: number;
  /** Default: 1. */
  currentPage?: number;
}

export interface GetOcoOrderListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetOcoOrderListResultItem[];
}

export interface GetOcoOrderListResultItem {
  orderId: string;
  symbol: string;
  clientOid: string;
  orderTime: number;
  status: 'NEW' | 'DONE' | 'TRIGGERED' | 'CANCELLED' | (string & {});
}

/**
 * Get OCO Order List. `GET /api/v3/oco/orders` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470360
 */
export const getOcoOrderList: Endpoint<GetOcoOrderListParams, GetOcoOrderListResult> = /*#__PURE__*/ endpoint(
  {
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
  },
);
