// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
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
 * Margin mode of one or all contracts in the unified account.
 *
 * `GET /api/ua/v2/unified/position/margin-mode` on the spot host.
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
  params: 'symbol',
});
