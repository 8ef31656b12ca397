// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  symbol: string;
  leverage: string;
}

export type ModifyLeverageResult = null;

/**
 * Modify Leverage (UTA). `POST /api/ua/v1/unified/account/modify-leverage` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/modify-leverage-uta
 */
export const modifyLeverage: Endpoint<ModifyLeverageParams, ModifyLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.modifyLeverage',
  method: 'POST',
  path: '/api/ua/v1/unified/account/modify-leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'modifyLeverage',
});
