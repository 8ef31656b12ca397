// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetRecentOrdersListOldResult = GetRecentOrdersListOldResultItem[];

export interface GetRecentOrdersListOldResultItem {
  id: string;
  symbol: string;
  opType: string;
  type: string;
  side: string;
  price: string;
  size: string;
  funds: string;
  dealFunds: string;
  dealSize: string;
  fee: string;
  feeCurrency: string;
  stp: string;
  stop: string;
  stopTriggered: boolean;
  stopPrice: string;
  timeInForce: string;
  postOnly: boolean;
  hidden: boolean;
  iceberg: boolean;
  visibleSize: string;
  cancelAfter: number;
  channel: string;
  clientOid: string;
  remark: string;
  tags: string | null;
  isActive: boolean;
  cancelExist: boolean;
  createdAt: number;
  tradeType: string;
  tax?: string;
  taxRate?: string;
  taxCurrency?: string;
}

/**
 * Get Recent Orders List - Old. `GET /api/v1/limit/orders` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470347
 */
export const getRecentOrdersListOld: Endpoint<void, GetRecentOrdersListOldResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.getRecentOrdersListOld',
  method: 'GET',
  path: '/api/v1/limit/orders',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 3,
  service: 'Spot',
  subService: 'Order',
  methodName: 'getRecentOrdersListOld',
});
