// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginCrossLeverageParams {
  currency?: string;
  leverage: string;
}

export interface ModifyMarginCrossLeverageResult {
  currency?: string;
  leverage?: string;
}

/**
 * Modify Cross Margin Leverage (UTA). `POST /api/ua/v2/unified/account/modify-leverage-margin-cross` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 20.
 */
export const modifyMarginCrossLeverage: Endpoint<
  ModifyMarginCrossLeverageParams,
  ModifyMarginCrossLeverageResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.account.modifyMarginCrossLeverage',
  method: 'POST',
  path: '/api/ua/v2/unified/account/modify-leverage-margin-cross',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 20,
  service: 'Unified',
  subService: 'Account',
  methodName: 'modifyMarginCrossLeverage',
});
