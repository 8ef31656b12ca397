// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDCPParams {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   * - `MARGIN`: Margin trading of the unified account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'MARGIN';
}

export interface GetDCPResult {
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
 * v1: setting and next firing time of the dead man's switch; classic accounts only.
 *
 * `GET /api/ua/v1/dcp/query` on the spot host.
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
  params: 'tradeType',
});
