// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginCrossLeverageParams {
  /** Default: unified. */
  accountMode: 'unified';
  leverage: string;
  currency?: string;
}

export interface ModifyMarginCrossLeverageResult {
  currency?: string;
  leverage?: string;
}

/**
 * Modify Leverage Margin Cross (UTA). `POST /api/ua/v1/{accountMode}/account/modify-leverage-margin-cross` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/modify-cross-margin-leverage-uta
 */
export const modifyMarginCrossLeverage: Endpoint<
  ModifyMarginCrossLeverageParams,
  ModifyMarginCrossLeverageResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.modifyMarginCrossLeverage',
  method: 'POST',
  path: '/api/ua/v1/{accountMode}/account/modify-leverage-margin-cross',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 20,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'modifyMarginCrossLeverage',
});
