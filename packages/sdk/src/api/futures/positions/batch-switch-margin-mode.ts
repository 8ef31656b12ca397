// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchSwitchMarginModeParams {
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS';
  /** Contracts whose margin mode shall change. */
  symbols: string[];
}

export interface BatchSwitchMarginModeResult {
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: Record<string, string>;
  /** Contracts for which the switch failed, each with its reason. */
  errors: BatchSwitchMarginModeResultErrorsItem[];
}

export interface BatchSwitchMarginModeResultErrorsItem {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code?: string;
  /** Why the margin mode of this contract was not changed. */
  msg?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

/**
 * Puts several contracts on one margin mode; refused ones are listed in errors.
 *
 * `POST /api/v2/position/batchChangeMarginMode` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3472403
 */
export const batchSwitchMarginMode: Endpoint<BatchSwitchMarginModeParams, BatchSwitchMarginModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.batchSwitchMarginMode',
    method: 'POST',
    path: '/api/v2/position/batchChangeMarginMode',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'batchSwitchMarginMode',
    params: 'marginMode symbols',
  });
