// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SwitchMarginModeParams {
  /** Example: XBTUSDTM. */
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface SwitchMarginModeResult {
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
}

/**
 * Switch Margin Mode. `POST /api/v2/position/changeMarginMode` on the futures host.
 *
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
  });
