// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSymbolsWithOpenOrderResult {
  /** Trading pairs that have open orders. */
  symbols: string[];
}

/**
 * Pairs on which orders are open.
 *
 * `GET /api/v1/hf/orders/active/symbols` on the spot host.
 * Signed, permission Spot, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470177
 */
export const getSymbolsWithOpenOrder: Endpoint<void, GetSymbolsWithOpenOrderResult> = /*#__PURE__*/ endpoint({
  id: 'spot.order.getSymbolsWithOpenOrder',
  method: 'GET',
  path: '/api/v1/hf/orders/active/symbols',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Spot',
  weight: 2,
  service: 'Spot',
  subService: 'Order',
  methodName: 'getSymbolsWithOpenOrder',
});
