// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountInfoResult {
  /** VIP level of the user. */
  level: number;
  /** How many sub-accounts there are. */
  subQuantity: number;
  /** How many sub-accounts have spot trading. */
  spotSubQuantity: number;
  /** How many sub-accounts may trade on margin. */
  marginSubQuantity: number;
  /** How many sub-accounts may trade futures. */
  futuresSubQuantity: number;
  /** How many sub-accounts have options trading. */
  optionSubQuantity: number;
  /** How many sub-accounts the account may have in all. */
  maxSubQuantity: number;
  /** How many sub-accounts the VIP level allows without further permissions. */
  maxDefaultSubQuantity: number;
  /** How many further sub-accounts may have spot trading. */
  maxSpotSubQuantity: number;
  /** How many further sub-accounts may have margin trading. */
  maxMarginSubQuantity: number;
  /** How many further sub-accounts may have futures trading. */
  maxFuturesSubQuantity: number;
  /** How many further sub-accounts may have options trading. */
  maxOptionSubQuantity: number;
}

/**
 * VIP level and how many sub-accounts of each kind exist and are allowed.
 *
 * `GET /api/v2/user-info` on the spot host.
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
