// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginModeParams {
  symbol?: string;
}

export interface GetMarginModeResult {
  ts?: number;
  items?: GetMarginModeResultItem[];
}

export interface GetMarginModeResultItem {
  symbol?: string;
  marginMode?: string;
}

/**
 * Get Margin Mode. `GET /api/ua/v2/unified/position/margin-mode` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-margin-mode
 */
export const getMarginMode: Endpoint<GetMarginModeParams, GetMarginModeResult> = /*#__PURE__*/ endpoint({
  id: 'unified.positions.getMarginMode',
  method: 'GET',
  path: '/api/ua/v2/unified/position/margin-mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 10,
  service: 'Unified',
  subService: 'Positions',
  methodName: 'getMarginMode',
});
