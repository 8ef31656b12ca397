// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddSubAccountApiParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Passphrase chosen for the API key; needed to sign with it. */
  passphrase: string;
  /** IP addresses the key can be used from, as a list of at most 20. */
  ipWhitelist: string[];
  /** Rights of the API key as a list, such as General and Spot. */
  permissions: ('general' | 'spot' | 'futures')[];
  /** Free note on the API key, 4 to 32 characters. At most 32 characters. */
  label: string;
}

export interface AddSubAccountApiResult {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Free note on the API key, 4 to 32 characters. */
  label: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Secret of the API key, for signing; no other answer shows it. */
  secretKey: string;
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
 * For ND brokers: creates a key for a sub-account; the secret is shown only here.
 *
 * `POST /api/v1/broker/nd/account/apikey` on the broker host.
 * Signed, permission General, pool Broker, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470291
 */
export const addSubAccountApi: Endpoint<AddSubAccountApiParams, AddSubAccountApiResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.addSubAccountApi',
    method: 'POST',
    path: '/api/v1/broker/nd/account/apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 3,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'addSubAccountApi',
    params: 'uid passphrase ipWhitelist permissions label',
  });
