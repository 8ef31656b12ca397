// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface DeleteSubAccountApiParams {
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Login name of the sub-account. */
  subName: string;
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
}

export interface DeleteSubAccountApiResult {
  /** Login name of the sub-account. */
  subName: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
}

/**
 * Removes a key of a sub-account; needs that key's passphrase.
 *
 * `DELETE /api/ua/v2/user/sub-api-key` on the spot host.
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
    required: ['apiKey', 'subName', 'passphrase'],
    params: 'apiKey subName passphrase',
  });
