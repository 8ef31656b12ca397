// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetDCPParams {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  timeout: number;
  symbols?: string[];
}

export interface SetDCPResult {
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  symbol: string[];
  systemTime: number;
  triggerTime: number;
}

/**
 * Set DCP (Disconnection Protect / Deadman Switch) - Classic Only. `POST /api/ua/v1/dcp/set` on the spot host.
 *
 * Signed, pool UtaTrading, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const setDCP: Endpoint<SetDCPParams, SetDCPResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.order.setDCP',
  method: 'POST',
  path: '/api/ua/v1/dcp/set',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'UtaTrading',
  weight: 2,
  service: 'UnifiedV1',
  subService: 'Order',
  methodName: 'setDCP',
});
