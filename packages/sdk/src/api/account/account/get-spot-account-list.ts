// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSpotAccountListParams {
  currency?: string;
  type?: 'main' | 'trade' | 'option';
}

export type GetSpotAccountListResult = GetSpotAccountListResultItem[];

export interface GetSpotAccountListResultItem {
  id: string;
  currency: string;
  type: 'main' | 'trade' | (string & {});
  balance: string;
  available: string;
  holds: string;
}

/**
 * Get Account List - Spot. `GET /api/v1/accounts` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470125
 */
export const getSpotAccountList: Endpoint<GetSpotAccountListParams, GetSpotAccountListResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getSpotAccountList',
    method: 'GET',
    path: '/api/v1/accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Account',
    methodName: 'getSpotAccountList',
  });
