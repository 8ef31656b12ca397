// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginCrossLeverageParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
}

export interface ModifyMarginCrossLeverageResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

/**
 * Sets the cross-margin leverage of a currency in the unified account.
 *
 * `POST /api/ua/v2/unified/account/modify-leverage-margin-cross` on the spot host.
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
  params: 'currency leverage',
});
