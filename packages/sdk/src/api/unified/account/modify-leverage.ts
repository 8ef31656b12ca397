// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

export type ModifyLeverageResult = ModifyLeverageResultData | null;

export interface ModifyLeverageResultData {
  /** "200000" on success; any other value is an error code, explained by msg. */
  code: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

/**
 * Sets the leverage of one contract in the unified account.
 *
 * `POST /api/ua/v2/unified/account/modify-leverage` on the spot host.
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
  params: 'symbol leverage',
});
