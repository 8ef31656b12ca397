// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotAccountDetailParams {
  accountId: string;
}

export interface GetSpotAccountDetailResult {
  currency: string;
  balance: string;
  available: string;
  holds: string;
}

/**
 * Get Account Detail - Spot. `GET /api/v1/accounts/{accountId}` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470126
 */
export const getSpotAccountDetail: Endpoint<GetSpotAccountDetailParams, GetSpotAccountDetailResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotAccountDetail',
    method: 'GET',
    path: '/api/v1/accounts/{accountId}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotAccountDetail',
  });
