// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountModeResult {
  selfAccountMode: 'UNIFIED' | 'CLASSIC' | (string & {});
  unifiedSubAccount: number[];
  classicSubAccount: number[];
}

/**
 * Get Account Mode. `GET /api/ua/v1/account/mode` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @deprecated KuCoin has abandoned this endpoint.
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
