// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderListParams {
  status?: 'active' | 'done';
  symbol?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market' | 'limit_stop' | 'market_stop' | 'oco_limit' | 'oco_stop';
  startAt?: number;
  endAt?: number;
  /** Default: 1. */
  currentPage?: number;
  /** Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetOrderListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetOrderListResultItem[];
}

export interface GetOrderListResultItem {
  id: string;
  symbol: string;
  type: string;
  side: string;
  price: string;
  size: number;
  value: string;
  dealValue: string;
  dealSize: number;
  stp: string;
  stop: 'down' | 'up' | '' | (string & {});
  stopPriceType: 'TP' | 'MP' | 'IP' | '' | (string & {});
  stopTriggered: boolean;
  stopPrice: number | null;
  timeInForce: string;
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  leverage: string;
  forceHold: boolean;
  closeOrder: boolean;
  visibleSize: number;
  clientOid: string;
  remark: string | null;
  tags: string;
  isActive: boolean;
  cancelExist: boolean;
  createdAt: number;
  updatedAt: number;
  endAt: number | null;
  orderTime: bigint;
  settleCurrency: string;
  marginMode: string;
  avgDealPrice: string;
  status: string;
  filledSize: number;
  filledValue: string;
  reduceOnly: boolean;
}

/**
 * Get Order List. `GET /api/v1/orders` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470244
 */
export const getOrderList: Endpoint<GetOrderListParams, GetOrderListResult> = /*#__PURE__*/ endpoint({
  id: 'futures.order.getOrderList',
  method: 'GET',
  path: '/api/v1/orders',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Order',
  methodName: 'GetOrderList',
  exact: ['orderTime'],
});
