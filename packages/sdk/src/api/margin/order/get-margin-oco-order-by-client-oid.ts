// Generated from specs/added/margin/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginOcoOrderByClientOidParams {
  clientOid: string;
}

export interface GetMarginOcoOrderByClientOidResult {
  orderId: string;
  symbol: string;
  clientOid: string;
  orderTime: number;
  status: 'NEW' | 'TRIGGERED' | 'DONE' | 'CANCELLED' | (string & {});
}

/**
 * Get Margin OCO Order By ClientOid. `GET /api/v3/hf/margin/oco-order/clientOid` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-info-by-clientoid
 */
export const getMarginOcoOrderByClientOid: Endpoint<
  GetMarginOcoOrderByClientOidParams,
  GetMarginOcoOrderByClientOidResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.order.getMarginOcoOrderByClientOid',
  method: 'GET',
  path: '/api/v3/hf/margin/oco-order/clientOid',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 2,
  service: 'Margin',
  subService: 'Order',
  methodName: 'getMarginOcoOrderByClientOid',
});
