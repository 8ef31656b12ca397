// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetDCPParams {
  /** Seconds without a sign of life before orders are cancelled, 5 to 86400; -1 means off. */
  timeout: number;
  /** Pairs under the timer, separated by commas; an empty text stands for all of them. Example: BTC-USDT,ETH-USDT. */
  symbols?: string;
}

export interface SetDCPResult {
  /** Server time, in seconds. */
  currentTime: number;
  /** Time at which all orders will be cancelled unless you call again, in seconds. */
  triggerTime: number;
}

/**
 * Cancels orders of the pairs unless called again within the timeout (5 to 86400 s); -1 is off.
 *
 * `POST /api/v1/hf/orders/dead-cancel-all` on the spot host.
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
  params: 'timeout symbols',
});
