// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface DeleteSubAccountApiParams {
  apiKey: string;
  subName: string;
  passphrase: string;
}

export interface DeleteSubAccountApiResult {
  subName?: string;
  apiKey?: string;
}

/**
 * Delete Sub Account API. `DELETE /api/ua/v2/user/sub-api-key` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 */
export const deleteSubAccountApi: Endpoint<DeleteSubAccountApiParams, DeleteSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.deleteSubAccountApi',
    method: 'DELETE',
    path: '/api/ua/v2/user/sub-api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Account',
    methodName: 'deleteSubAccountApi',
  });
