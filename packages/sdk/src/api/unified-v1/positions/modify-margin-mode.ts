// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface ModifyMarginModeResult {
  /** Time of the answer. */
  ts: number;
  /** Rows of this page, or the entries of a list. */
  items: ModifyMarginModeResultItem[];
}

export interface ModifyMarginModeResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg: string;
}

/**
 * v1: puts several contracts on cross or isolated margin; answers per contract.
 *
 * `POST /api/ua/v1/unified/position/margin-mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
 * @deprecated Use unified.positions.modifyMarginMode.
 * @see https://www.kucoin.com/docs-new/rest/ua/batch-modify-margin-mode
 */
export const modifyMarginMode: Endpoint<ModifyMarginModeParams, ModifyMarginModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.positions.modifyMarginMode',
    method: 'POST',
    path: '/api/ua/v1/unified/position/margin-mode',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 10,
    service: 'UnifiedV1',
    subService: 'Positions',
    methodName: 'modifyMarginMode',
    params: 'symbol marginMode',
  });
