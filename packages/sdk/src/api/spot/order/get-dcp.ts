// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDCPResult {
  /** Seconds without a sign of life before orders are cancelled, 5 to 86400; -1 means off. */
  timeout?: number;
  /** Pairs under the timer, separated by commas; an empty text stands for all of them. */
  symbols?: string;
  /** Server time, in seconds. */
  currentTime?: number;
  /** Time at which all orders will be cancelled unless you call again, in seconds. */
  triggerTime?: number;
}

/**
 * Timeout, pairs and next firing time of the dead man's switch; empty if none is set.
 *
 * `GET /api/v1/hf/orders/dead-cancel-all/query` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470172
 */
export const getDCP: Endpoint<void, GetDCPResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.getDCP',
  method: 'GET',
  path: '/api/v1/hf/orders/dead-cancel-all/query',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'getDCP',
});
