// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  /** Login password of the new sub-account, 7 to 24 characters, letters as well as digits. */
  password: string;
  /** Free text on the sub-account. */
  remarks?: string;
  /** Login name of the sub-account. */
  subName: string;
  /**
   * What the sub-account may trade: Spot, Futures or Margin.
   * - `Spot`: May trade spot.
   * - `Futures`: May trade futures.
   * - `Margin`: May trade on margin.
   */
  access: 'Spot' | 'Futures' | 'Margin';
}

export interface AddSubAccountResult {
  /** UID of the new sub-account. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /** Free text on the sub-account. */
  remarks: string;
  /** What the sub-account may trade: Spot, Futures or Margin. */
  access: string;
}

/**
 * Opens a sub-account with a login password and one trading permission; for the master.
 *
 * `POST /api/v2/sub/user/created` on the spot host.
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
  params: 'password remarks subName access',
});
