// Generated from specs/added/unified/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginModeParams {
  symbol: string;
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
}

export interface ModifyMarginModeResult {
  ts: number;
  items: ModifyMarginModeResultItem[];
}

export interface ModifyMarginModeResultItem {
  msg: string;
  code: string;
  symbol: string;
  marginMode: string;
}

/**
 * Modify Margin Mode. `POST /api/ua/v2/unified/position/margin-mode` on the spot host.
 *
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
  });
