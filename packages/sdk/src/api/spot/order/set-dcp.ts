// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetDCPParams {
  timeout: number;
  /** Example: BTC-USDT,ETH-USDT. */
  symbols?: string;
}

export interface SetDCPResult {
  currentTime: number;
  triggerTime: number;
}

/**
 * Set DCP. `POST /api/v1/hf/orders/dead-cancel-all` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470173
 */
export const setDCP: Endpoint<SetDCPParams, SetDCPResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.setDCP',
  method: 'POST',
  path: '/api/v1/hf/orders/dead-cancel-all',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'setDCP',
});
