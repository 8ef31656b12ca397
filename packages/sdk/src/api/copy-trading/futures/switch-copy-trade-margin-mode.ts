// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SwitchCopyTradeMarginModeParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   * - `CROSS`: Cross: all positions draw on the whole balance.
   */
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface SwitchCopyTradeMarginModeResult {
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
 * For lead traders: puts a contract on cross or isolated margin.
 *
 * `POST /api/v1/copy-trade/futures/position/changeMarginMode` on the futures host.
 * Signed, pool unknown, weight 2.
 */
export const switchCopyTradeMarginMode: Endpoint<
  SwitchCopyTradeMarginModeParams,
  SwitchCopyTradeMarginModeResult
> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.switchCopyTradeMarginMode',
  method: 'POST',
  path: '/api/v1/copy-trade/futures/position/changeMarginMode',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 2,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'switchCopyTradeMarginMode',
  params: 'symbol marginMode',
});
