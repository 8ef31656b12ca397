// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountModeResult {
  /**
   * Mode of your own account: CLASSIC or UNIFIED.
   * - `CLASSIC`: The caller runs in classic mode.
   * - `UNIFIED`: The caller runs in unified mode.
   */
  selfAccountMode: 'CLASSIC' | 'UNIFIED' | (string & {});
  /** UIDs of the sub-accounts in unified mode. */
  unifiedSubAccount: number[];
  /** List of the sub-accounts that are in classic mode. */
  classicSubAccount: number[];
}

/**
 * Whether the caller and its sub-accounts run in classic or unified mode.
 *
 * `GET /api/ua/v2/account/mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 */
export const getAccountMode: Endpoint<void, GetAccountModeResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getAccountMode',
  method: 'GET',
  path: '/api/ua/v2/account/mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getAccountMode',
});
