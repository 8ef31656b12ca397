// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetAccountModeParams {
  /**
   * Mode to switch the account to: UNIFIED or CLASSIC.
   * - `UNIFIED`: Unified account, one pool for all trading.
   * - `CLASSIC`: Classic mode, one account per kind of trading.
   */
  accountType: 'UNIFIED' | 'CLASSIC';
}

export type SetAccountModeResult = null;

/**
 * v1: switches an account between classic and unified mode; answers with nothing.
 *
 * `POST /api/ua/v1/account/mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * @deprecated Use unified.account.setAccountMode.
 */
export const setAccountMode: Endpoint<SetAccountModeParams, SetAccountModeResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.setAccountMode',
  method: 'POST',
  path: '/api/ua/v1/account/mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'setAccountMode',
  params: 'accountType',
});
