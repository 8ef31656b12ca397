// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByOrderIdOldParams {
  orderId: string;
}

export interface GetOrderByOrderIdOldResult {
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
  remark: string | null;
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
 * Get Order By OrderId - Old. `GET /api/v1/orders/{orderId}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470348
 */
export const getOrderByOrderIdOld: Endpoint<GetOrderByOrderIdOldParams, GetOrderByOrderIdOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOrderByOrderIdOld',
    method: 'GET',
    path: '/api/v1/orders/{orderId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOrderByOrderIdOld',
  });
