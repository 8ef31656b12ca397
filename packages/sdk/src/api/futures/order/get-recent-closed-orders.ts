// Generated from specs/rest/futures/order.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetRecentClosedOrdersParams {
  symbol?: string;
}

export type GetRecentClosedOrdersResult = GetRecentClosedOrdersResultItem[];

export interface GetRecentClosedOrdersResultItem {
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
  endAt: number;
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
 * Get Recent Closed Orders. `GET /api/v1/recentDoneOrders` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470246
 */
export const getRecentClosedOrders: Endpoint<GetRecentClosedOrdersParams, GetRecentClosedOrdersResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.order.getRecentClosedOrders',
    method: 'GET',
    path: '/api/v1/recentDoneOrders',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'General',
    pool: 'Futures',
    weight: 5,
    service: 'Futures',
    subService: 'Order',
    methodName: 'GetRecentClosedOrders',
    exact: ['orderTime'],
  });
