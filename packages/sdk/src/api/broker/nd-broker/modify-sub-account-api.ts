// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifySubAccountApiParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** IP addresses the key can be used from, as a list of at most 20. */
  ipWhitelist: string[];
  /** Rights of the API key as a list, such as General and Spot. */
  permissions: ('general' | 'spot' | 'futures')[];
  /** Free note on the API key, 4 to 32 characters. At most 32 characters. */
  label: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
}

export interface ModifySubAccountApiResult {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Free note on the API key, 4 to 32 characters. */
  label: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Version of the API key, for example 3; it goes into the KC-API-KEY-VERSION header. */
  apiVersion: number;
  /** Rights of the API key as a list, such as General and Spot. */
  permissions: string[];
  /** IP addresses the key can be used from, as a list of at most 20. */
  ipWhitelist: string[];
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * For ND brokers: replaces permissions, IP list and label of a sub-account's key.
 *
 * `POST /api/v1/broker/nd/account/update-apikey` on the broker host.
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470292
 */
export const modifySubAccountApi: Endpoint<ModifySubAccountApiParams, ModifySubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.modifySubAccountApi',
    method: 'POST',
    path: '/api/v1/broker/nd/account/update-apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 3,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'modifySubAccountApi',
    params: 'uid ipWhitelist permissions label apiKey',
  });
