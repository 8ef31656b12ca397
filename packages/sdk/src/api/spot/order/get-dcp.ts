// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDCPResult {
  timeout?: number;
  symbols?: string;
  currentTime?: number;
  triggerTime?: number;
}

/**
 * Get DCP. `GET /api/v1/hf/orders/dead-cancel-all/query` on the spot host.
 *
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
