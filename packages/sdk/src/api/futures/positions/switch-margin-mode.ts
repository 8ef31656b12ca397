// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SwitchMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface SwitchMarginModeResult {
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
 * Puts a contract on cross or isolated margin; not with an open order or position.
 *
 * `POST /api/v2/position/changeMarginMode` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470262
 */
export const switchMarginMode: Endpoint<SwitchMarginModeParams, SwitchMarginModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.switchMarginMode',
    method: 'POST',
    path: '/api/v2/position/changeMarginMode',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'switchMarginMode',
    params: 'symbol marginMode',
  });
