// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export interface GetMarginModeResult {
  /** Time of the answer. */
  ts: number;
  /** Rows of this page, or the entries of a list. */
  items: GetMarginModeResultItem[];
}

export interface GetMarginModeResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
}

/**
 * v1: margin mode of one or all contracts.
 *
 * `GET /api/ua/v1/unified/position/margin-mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
 * @deprecated Use unified.positions.getMarginMode.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-margin-mode
 */
export const getMarginMode: Endpoint<GetMarginModeParams, GetMarginModeResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.positions.getMarginMode',
  method: 'GET',
  path: '/api/ua/v1/unified/position/margin-mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Positions',
  methodName: 'getMarginMode',
  params: 'symbol',
});
