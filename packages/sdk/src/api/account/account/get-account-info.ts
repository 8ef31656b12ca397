// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountInfoResult {
  level: number;
  subQuantity: number;
  spotSubQuantity: number;
  marginSubQuantity: number;
  futuresSubQuantity: number;
  optionSubQuantity: number;
  maxSubQuantity: number;
  maxDefaultSubQuantity: number;
  maxSpotSubQuantity: number;
  maxMarginSubQuantity: number;
  maxFuturesSubQuantity: number;
  maxOptionSubQuantity: number;
}

/**
 * Get Account Summary Info. `GET /api/v2/user-info` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470119
 */
export const getAccountInfo: Endpoint<void, GetAccountInfoResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getAccountInfo',
  method: 'GET',
  path: '/api/v2/user-info',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Account',
  methodName: 'getAccountInfo',
});
