// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  /** Login password of the new sub-account, 7 to 24 characters, letters as well as digits. */
  password: string;
  /** Login name of the sub-account. */
  subName: string;
  /** What the sub-account may trade: Spot, Futures, Margin, or All; the combination depends on the endpoint. */
  access: string;
  /** Free text on the sub-account. */
  remarks?: string;
}

export interface AddSubAccountResult {
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /** Free text on the sub-account. */
  remarks: string;
  /** What the sub-account may trade: Spot, Futures, Margin, or All; the combination depends on the endpoint. */
  access: string;
}

/**
 * v1: opens a sub-account with a login password and trading permission.
 *
 * `POST /api/ua/v1/user/sub/create-sub-account` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 15.
 * @deprecated Use unified.account.addSubAccount.
 */
export const addSubAccount: Endpoint<AddSubAccountParams, AddSubAccountResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.addSubAccount',
  method: 'POST',
  path: '/api/ua/v1/user/sub/create-sub-account',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 15,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'addSubAccount',
  params: 'password subName access remarks',
});
