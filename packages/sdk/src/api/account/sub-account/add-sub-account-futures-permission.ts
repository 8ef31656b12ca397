// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountFuturesPermissionParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
}

export type AddSubAccountFuturesPermissionResult = boolean | null;

/**
 * Lets a sub-account trade futures; the master needs that permission first.
 *
 * `POST /api/v3/sub/user/futures/enable` on the spot host.
 * Signed, permission Futures, pool Management, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470332
 */
export const addSubAccountFuturesPermission: Endpoint<
  AddSubAccountFuturesPermissionParams,
  AddSubAccountFuturesPermissionResult
> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.addSubAccountFuturesPermission',
  method: 'POST',
  path: '/api/v3/sub/user/futures/enable',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Management',
  weight: 15,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'addSubAccountFuturesPermission',
  params: 'uid',
});
