// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SwitchCopyTradePositionModeParams {
  /**
   * One-way (0) or hedge (1) positions.
   * - `0`: One-way: one net position per contract.
   * - `1`: Hedge: a long and a short side by side.
   */
  positionMode: '0' | '1';
}

export interface SwitchCopyTradePositionModeResult {
  /**
   * One-way (0) or hedge (1) positions.
   * - `0`: One-way: one net position per contract.
   * - `1`: Hedge: a long and a short side by side.
   */
  positionMode: '0' | '1' | (string & {});
}

/**
 * For lead traders: chooses between one-way and hedge positions.
 *
 * `POST /api/v2/copy-trade/position/switchPositionMode` on the futures host.
 * Signed, pool unknown, weight 2.
 */
export const switchCopyTradePositionMode: Endpoint<
  SwitchCopyTradePositionModeParams,
  SwitchCopyTradePositionModeResult
> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.switchCopyTradePositionMode',
  method: 'POST',
  path: '/api/v2/copy-trade/position/switchPositionMode',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 2,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'switchCopyTradePositionMode',
  params: 'positionMode',
});
