// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountMarginPermissionParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
}

export type AddSubAccountMarginPermissionResult = string | null;

/**
 * Lets a sub-account trade on margin; the master needs that permission first.
 *
 * `POST /api/v3/sub/user/margin/enable` on the spot host.
 * Signed, permission Margin, pool Management, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470331
 */
export const addSubAccountMarginPermission: Endpoint<
  AddSubAccountMarginPermissionParams,
  AddSubAccountMarginPermissionResult
> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.addSubAccountMarginPermission',
  method: 'POST',
  path: '/api/v3/sub/user/margin/enable',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Management',
  weight: 15,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'addSubAccountMarginPermission',
  params: 'uid',
});
