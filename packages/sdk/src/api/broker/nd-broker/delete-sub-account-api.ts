// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface DeleteSubAccountAPIParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
}

export type DeleteSubAccountAPIResult = boolean;

/**
 * For ND brokers: removes a key of a sub-account; answers true.
 *
 * `DELETE /api/v1/broker/nd/account/apikey` on the broker host.
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470289
 */
export const deleteSubAccountAPI: Endpoint<DeleteSubAccountAPIParams, DeleteSubAccountAPIResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.deleteSubAccountAPI',
    method: 'DELETE',
    path: '/api/v1/broker/nd/account/apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 3,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'deleteSubAccountAPI',
    required: ['uid', 'apiKey'],
    params: 'uid apiKey',
  });
