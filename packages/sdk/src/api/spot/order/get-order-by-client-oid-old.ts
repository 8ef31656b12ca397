// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByClientOidOldParams {
  clientOid: string;
}

export interface GetOrderByClientOidOldResult {
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
 * Get Order By ClientOid - Old. `GET /api/v1/order/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470349
 */
export const getOrderByClientOidOld: Endpoint<GetOrderByClientOidOldParams, GetOrderByClientOidOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOrderByClientOidOld',
    method: 'GET',
    path: '/api/v1/order/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOrderByClientOidOld',
  });
