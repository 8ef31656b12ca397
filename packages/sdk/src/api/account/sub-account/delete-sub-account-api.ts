// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface DeleteSubAccountApiParams {
  apiKey: string;
  subName: string;
  passphrase: string;
}

export interface DeleteSubAccountApiResult {
  subName: string;
  apiKey: string;
}

/**
 * Delete sub-account API. `DELETE /api/v1/sub/api-key` on the spot host.
 *
 * Signed, permission General, pool Management, weight 30.
 * @see https://www.kucoin.com/docs-new/api-3470137
 */
export const deleteSubAccountApi: Endpoint<DeleteSubAccountApiParams, DeleteSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.deleteSubAccountApi',
    method: 'DELETE',
    path: '/api/v1/sub/api-key',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 30,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'deleteSubAccountApi',
  });
