// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

export type ModifyLeverageResult = null;

/**
 * v1: sets the leverage of one contract; answers with nothing.
 *
 * `POST /api/ua/v1/unified/account/modify-leverage` on the spot host.
 * Signed, permission Unified, pool UtaManagement, weight 20.
 * @deprecated Use unified.account.modifyLeverage.
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
  params: 'symbol leverage',
});
