// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  /** Login password of the new sub-account, 7 to 24 characters, letters as well as digits. */
  password: string;
  /** Free text on the sub-account. */
  remarks?: string;
  /** Login name of the sub-account. */
  subName: string;
  /**
   * What the sub-account may trade: All, Futures or Margin.
   * - `All`: May trade everything.
   * - `Futures`: May trade futures.
   * - `Margin`: May trade on margin.
   */
  access: 'All' | 'Futures' | 'Margin';
}

export interface AddSubAccountResult {
  /** UID of the account, a number that users see and share. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /** Free text on the sub-account. */
  remarks: string;
  /** What the sub-account may trade: All, Futures or Margin. */
  access: string;
}

/**
 * Opens a sub-account with a login password and trading permission; for the master.
 *
 * `POST /api/ua/v2/user/sub/create-sub-account` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 15.
 */
export const addSubAccount: Endpoint<AddSubAccountParams, AddSubAccountResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.addSubAccount',
  method: 'POST',
  path: '/api/ua/v2/user/sub/create-sub-account',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 15,
  service: 'Unified',
  subService: 'Account',
  methodName: 'addSubAccount',
  params: 'password remarks subName access',
});
