// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
}

export interface ModifyMarginModeResult {
  /** Time of the answer. */
  ts: number;
  /** Rows of this page, or the entries of a list. */
  items: ModifyMarginModeResultItem[];
}

export interface ModifyMarginModeResultItem {
  /** Message for the outcome: the reason of a failure, or a word such as success; may be empty. */
  msg: string;
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode: string;
}

/**
 * Puts one or more contracts on cross or isolated margin; answers per contract.
 *
 * `POST /api/ua/v2/unified/position/margin-mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-margin-mode
 */
export const modifyMarginMode: Endpoint<ModifyMarginModeParams, ModifyMarginModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.positions.modifyMarginMode',
    method: 'POST',
    path: '/api/ua/v2/unified/position/margin-mode',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 10,
    service: 'Unified',
    subService: 'Positions',
    methodName: 'modifyMarginMode',
    params: 'symbol marginMode',
  });
