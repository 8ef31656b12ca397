// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetDCPParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
  /** Seconds without a sign of life before orders are cancelled, 5 to 86400; -1 means off. */
  timeout: number;
  /** Symbols under the timer; an empty list stands for all of them. */
  symbols?: string[];
}

export interface SetDCPResult {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN' | (string & {});
  /** Symbols that the cancellation covers; an empty list means all. */
  symbol: string[];
  /** Time at which KuCoin received the request, in seconds. Unit: s. */
  systemTime: number;
  /** Time at which all orders will be cancelled unless you call again, in seconds. Unit: s. */
  triggerTime: number;
}

/**
 * v1: cancels orders unless renewed within the timeout (s); classic accounts only.
 *
 * `POST /api/ua/v1/dcp/set` on the spot host.
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
  params: 'tradeType timeout symbols',
});
