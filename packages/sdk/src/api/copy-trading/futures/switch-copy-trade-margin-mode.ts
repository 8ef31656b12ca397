// Generated from specs/added/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SwitchCopyTradeMarginModeParams {
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface SwitchCopyTradeMarginModeResult {
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Switch Margin Mode (Copy Trading). `POST /api/v1/copy-trade/futures/position/changeMarginMode` on the futures host.
 *
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
});
