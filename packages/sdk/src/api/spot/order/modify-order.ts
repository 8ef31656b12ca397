// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /** Example: BTC-USDT. */
  symbol: string;
  orderId?: string;
  newPrice?: string;
  newSize?: string;
}

export interface ModifyOrderResult {
  newOrderId: string;
  clientOid: string;
}

/**
 * Modify Order. `POST /api/v1/hf/orders/alter` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470171
 */
export const modifyOrder: Endpoint<ModifyOrderParams, ModifyOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.modifyOrder',
  method: 'POST',
  path: '/api/v1/hf/orders/alter',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 1,
  service: 'Spot',
  subService: 'Order',
  methodName: 'modifyOrder',
});
