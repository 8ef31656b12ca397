// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  password: string;
  remarks?: string;
  subName: string;
  access: 'Spot' | 'Futures' | 'Margin';
}

export interface AddSubAccountResult {
  uid: number;
  subName: string;
  remarks: string;
  access: string;
}

/**
 * Add sub-account. `POST /api/v2/sub/user/created` on the spot host.
 *
 * Signed, permission General, pool Management, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470135
 */
export const addSubAccount: Endpoint<AddSubAccountParams, AddSubAccountResult> = /*#__PURE__*/ endpoint({
  id: 'account.subAccount.addSubAccount',
  method: 'POST',
  path: '/api/v2/sub/user/created',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Management',
  weight: 15,
  service: 'Account',
  subService: 'SubAccount',
  methodName: 'addSubAccount',
});
