// Generated from specs/added/unified-v1/positions.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginModeParams {
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS';
}

export interface ModifyMarginModeResult {
  ts: number;
  items: ModifyMarginModeResultItem[];
}

export interface ModifyMarginModeResultItem {
  symbol: string;
  marginMode: string;
  code: string;
  msg: string;
}

/**
 * Batch Modify Margin Mode (UTA). `POST /api/ua/v1/unified/position/margin-mode` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
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
  });
