// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountModeResult {
  selfAccountMode: 'CLASSIC' | 'UNIFIED' | (string & {});
  unifiedSubAccount: number[];
  classicSubAccount: number[];
}

/**
 * Get Account Mode. `GET /api/ua/v2/account/mode` on the spot host.
 *
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
