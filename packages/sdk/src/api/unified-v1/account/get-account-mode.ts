// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountModeResult {
  /**
   * Mode of your own account: CLASSIC or UNIFIED.
   * - `UNIFIED`: The caller runs in unified mode.
   * - `CLASSIC`: The caller runs in classic mode.
   */
  selfAccountMode: 'UNIFIED' | 'CLASSIC' | (string & {});
  /** UIDs of the sub-accounts in unified mode. */
  unifiedSubAccount: number[];
  /** List of the sub-accounts that are in classic mode. */
  classicSubAccount: number[];
}

/**
 * v1: whether the caller and its sub-accounts run in classic or unified mode.
 *
 * `GET /api/ua/v1/account/mode` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * @deprecated Use unified.account.getAccountMode.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-account-mode
 */
export const getAccountMode: Endpoint<void, GetAccountModeResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getAccountMode',
  method: 'GET',
  path: '/api/ua/v1/account/mode',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getAccountMode',
});
