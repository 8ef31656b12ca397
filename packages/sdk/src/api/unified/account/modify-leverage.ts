// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  symbol: string;
  leverage: string;
}

export interface ModifyLeverageResult {
  code?: string;
  leverage?: string;
}

/**
 * Modify Futures Leverage (UTA). `POST /api/ua/v2/unified/account/modify-leverage` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 20.
 */
export const modifyLeverage: Endpoint<ModifyLeverageParams, ModifyLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.modifyLeverage',
  method: 'POST',
  path: '/api/ua/v2/unified/account/modify-leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 20,
  service: 'Unified',
  subService: 'Account',
  methodName: 'modifyLeverage',
});
