// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountParams {
  password: string;
  subName: string;
  access: string;
  remarks?: string;
}

export interface AddSubAccountResult {
  uid: number;
  subName: string;
  remarks: string;
  access: string;
}

/**
 * Add Sub-Account (UTA). `POST /api/ua/v1/user/sub/create-sub-account` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 15.
 * @deprecated KuCoin has abandoned this endpoint.
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
});
