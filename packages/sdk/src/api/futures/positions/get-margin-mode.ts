// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface GetMarginModeResult {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Whether a contract is held on cross or isolated margin.
 *
 * `GET /api/v2/position/getMarginMode` on the futures host.
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
  params: 'symbol',
});
