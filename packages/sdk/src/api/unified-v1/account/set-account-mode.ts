// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetAccountModeParams {
  accountType: 'UNIFIED' | 'CLASSIC';
}

export type SetAccountModeResult = null;

/**
 * Set Account Mode. `POST /api/ua/v1/account/mode` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @deprecated KuCoin has abandoned this endpoint.
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
});
