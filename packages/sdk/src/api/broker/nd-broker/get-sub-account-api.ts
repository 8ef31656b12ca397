// Generated from specs/rest/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetSubAccountAPIParams {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey?: string;
}

export type GetSubAccountAPIResult = GetSubAccountAPIResultItem[];

export interface GetSubAccountAPIResultItem {
  /** UID of the account, a number that users see and share. */
  uid: string;
  /** Free note on the API key, 4 to 32 characters. */
  label: string;
  /** Public part of an API key; it names the key and is not secret. */
  apiKey: string;
  /** Version of the API key, for example 3; it goes into the KC-API-KEY-VERSION header. */
  apiVersion: number;
  /** Rights of the API key as a list, such as General and Spot. */
  permissions: ('General' | 'Spot' | 'Futures' | (string & {}))[];
  /** IP addresses the key can be used from, as a list. */
  ipWhitelist: string[];
  /** When the record was made, in ms. */
  createdAt: number;
}

/**
 * For ND brokers: keys of a sub-account, without secrets.
 *
 * `GET /api/v1/broker/nd/account/apikey` on the broker host.
 * Signed, permission General, pool Broker, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470284
 */
export const getSubAccountAPI: Endpoint<GetSubAccountAPIParams, GetSubAccountAPIResult> =
  /*#__PURE__*/ endpoint({
    id: 'broker.ndBroker.getSubAccountAPI',
    method: 'GET',
    path: '/api/v1/broker/nd/account/apikey',
    host: 'broker',
    domain: 'Broker',
    channel: 'Private',
    permission: 'General',
    pool: 'Broker',
    weight: 2,
    service: 'Broker',
    subService: 'NDBroker',
    methodName: 'getSubAccountAPI',
    params: 'uid apiKey',
  });
