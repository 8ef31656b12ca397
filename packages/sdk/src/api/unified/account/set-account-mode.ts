// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetAccountModeParams {
  /**
   * Mode to switch the account to: CLASSIC or UNIFIED.
   * - `CLASSIC`: Classic mode, one account per kind of trading.
   * - `UNIFIED`: Unified account, one pool for all trading.
   */
  accountType: 'CLASSIC' | 'UNIFIED';
}

export type SetAccountModeResult = string | null;

/**
 * Switches the account between classic and unified mode.
 *
 * `POST /api/ua/v2/account/mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 */
export const setAccountMode: Endpoint<SetAccountModeParams, SetAccountModeResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.setAccountMode',
  method: 'POST',
  path: '/api/ua/v2/account/mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Account',
  methodName: 'setAccountMode',
  params: 'accountType',
});
