// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetSpotAccountTypeResult = boolean;

/**
 * Answers true if the spot account is of the high-frequency kind, false if not.
 *
 * `GET /api/v1/hf/accounts/opened` on the spot host.
 * Signed, permission General, pool Spot, weight 30.
 * @see https://www.kucoin.com/docs-new/api-3470120
 */
export const getSpotAccountType: Endpoint<void, GetSpotAccountTypeResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getSpotAccountType',
  method: 'GET',
  path: '/api/v1/hf/accounts/opened',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 30,
  service: 'Account',
  subService: 'Account',
  methodName: 'getSpotAccountType',
});
