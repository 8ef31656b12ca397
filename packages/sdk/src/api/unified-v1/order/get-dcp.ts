// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDCPParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
}

export interface GetDCPResult {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  symbol: string[];
  systemTime: number;
  triggerTime: number;
}

/**
 * Get DCP (Disconnection Protect / Deadman Switch) - Classic Only. `GET /api/ua/v1/dcp/query` on the spot host.
 *
 * Signed, pool UtaTrading, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getDCP: Endpoint<GetDCPParams, GetDCPResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.order.getDCP',
  method: 'GET',
  path: '/api/ua/v1/dcp/query',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'UtaTrading',
  weight: 2,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'getDCP',
});
