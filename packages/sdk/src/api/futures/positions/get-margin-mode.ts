// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginModeParams {
  symbol: string;
}

export interface GetMarginModeResult {
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Get Margin Mode. `GET /api/v2/position/getMarginMode` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470259
 */
export const getMarginMode: Endpoint<GetMarginModeParams, GetMarginModeResult> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getMarginMode',
  method: 'GET',
  path: '/api/v2/position/getMarginMode',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'getMarginMode',
});
