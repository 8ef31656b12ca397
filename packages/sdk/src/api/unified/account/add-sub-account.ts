// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  password: string;
  remarks?: string;
  subName: string;
  access: 'All' | 'Futures' | 'Margin';
}

export interface AddSubAccountResult {
  uid: number;
  subName: string;
  remarks: string;
  access: string;
}

/**
 * Add Sub Account. `POST /api/ua/v2/user/sub/create-sub-account` on the spot host.
 *
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
});
