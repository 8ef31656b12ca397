// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddOcoOrderParams {
  /** Example: 5c52e11203aa677f33e493fb. */
  clientOid: string;
  side: 'buy' | 'sell';
  /** Example: BTC-USDT. */
  symbol: string;
  remark?: string;
  price: string;
  size: string;
  stopPrice: string;
  limitPrice: string;
  tradeType?: 'TRADE';
}

export interface AddOcoOrderResult {
  orderId: string;
}

/**
 * Add OCO Order. `POST /api/v3/oco/order` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470353
 */
export const addOcoOrder: Endpoint<AddOcoOrderParams, AddOcoOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.addOcoOrder',
  method: 'POST',
  path: '/api/v3/oco/order',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'addOcoOrder',
});
