// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyMarginCrossLeverageParams {
  /**
   * Account mode in the path of the older unified routes: unified or classic. Default: unified.
   * - `unified`: Unified account, one pool for all trading.
   */
  accountMode: 'unified';
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export interface ModifyMarginCrossLeverageResult {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

/**
 * v1: sets cross-margin leverage for a currency; the account mode is part of the path.
 *
 * `POST /api/ua/v1/{accountMode}/account/modify-leverage-margin-cross` on the spot host.
 * Signed, permission Unified, pool UtaManagement, weight 20.
 * @deprecated Use unified.account.modifyMarginCrossLeverage.
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
  params: 'accountMode leverage currency',
});
