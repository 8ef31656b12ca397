// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStopOrderListParams {
  symbol?: string;
  side?: 'buy' | 'sell';
  type?: 'limit' | 'market';
  startAt?: number;
  endAt?: number;
  currentPage?: number;
  /** Default: 50. Maximum: 1000. */
  pageSize?: number;
}

export interface GetStopOrderListResult {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: GetStopOrderListResultItem[];
}

export interface GetStopOrderListResultItem {
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
  stopPrice: string | null;
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
  filledSize: number;
  filledValue: string;
  status: string;
  reduceOnly: boolean;
}

/**
 * Get Stop Order List. `GET /api/v1/stopOrders` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 6.
 * @see https://www.kucoin.com/docs-new/api-3470247
 */
export const getStopOrderList: Endpoint<GetStopOrderListParams, GetStopOrderListResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.getStopOrderList',
    method: 'GET',
    path: '/api/v1/stopOrders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 6,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetStopOrderList',
    exact: ['orderTime'],
  });
